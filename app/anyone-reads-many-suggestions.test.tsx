import { beforeAll, describe, expect, it } from 'vitest'
import { starter } from '../testing/charter'
import { openTheConsultation } from '../testing/charter-stages'
import { ownDatabase } from '../testing/database'
import { suggestMany } from '../testing/many-suggestions'
import { said } from '../testing/words'
import { beginCharter } from '../server/charter/begin'
import { versionsOf } from '../server/charter/charter'
import { today } from '../server/clock'
import { database } from '../server/db'
import { GET } from './[lang]/charter/clauses/[commitment]/route'
import { POST } from './[lang]/charter/receipt/route'

const { look } = ownDatabase()
const here = '/en/charter/clauses/welcome-1'
let codes: Map<string, string>

beforeAll(async () => {
  await beginCharter(starter, today())
  await openTheConsultation(look)
  const [version] = await versionsOf(database('app_public'))
  codes = await suggestMany(look, version!, 'welcome-1', 112)
}, 60_000)

const page = async (query = '', lang = 'en') => {
  const response = await GET(new Request(`http://here/${lang}/charter/clauses/welcome-1${query}`), {
    params: Promise.resolve({ lang, commitment: 'welcome-1' }),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('set-cookie')).toBeNull()
  return response.text()
}
const wordsIn = (html: string) => [...codes.keys()].filter((words) => html.includes(words))
const linkTo = (to: number) => `href="${here}${to > 1 ? `?page=${to}` : ''}#suggested"`

describe('a promise about which many people suggest something', () => {
  it('shows twenty-five at a time, each once, with plain links to the others', async () => {
    const numbers = [1, 2, 3, 4, 5]
    const pages = await Promise.all(numbers.map((number) => page(`?page=${number}`)))
    expect(pages.map((html) => wordsIn(html).length)).toEqual([25, 25, 25, 25, 12])
    expect(new Set(pages.flatMap(wordsIn)).size).toBe(112)
    const links = numbers.map((to) => pages.map((html) => html.includes(linkTo(to))))
    expect(links).toEqual(numbers.map((to) => numbers.map((from) => Math.abs(to - from) === 1)))
    expect(pages[0]).toContain(said('charter.clause.earlier'))
    expect(pages[0]).not.toContain(said('charter.clause.later'))
    expect(pages[4]).not.toContain(said('charter.clause.earlier'))
  })

  it('shows the last page for one that is not there, and the first for what cannot be read', async () => {
    expect(wordsIn(await page('?page=999'))).toEqual(wordsIn(await page('?page=5')))
    for (const typed of ['0', '-1', 'two', '', '1e9', '%00'])
      expect(wordsIn(await page(`?page=${typed}`)), typed).toEqual(wordsIn(await page()))
  })

  it('stays on its page in another language', async () => {
    expect(await page('?page=2')).toContain('href="/ur/charter/clauses/welcome-1?page=2"')
    expect(wordsIn(await page('?page=2', 'ur'))).toEqual(wordsIn(await page('?page=2')))
  })

  it('is left from a receipt for the page that shows what was sent', async () => {
    for (const to of [1, 5]) {
      const [words] = wordsIn(await page(`?page=${to}`))
      expect(await receiptOf(words!)).toContain(linkTo(to))
    }
  })

  it('is left from an older receipt for the promise alone, once the next version is begun', async () => {
    const [words] = wordsIn(await page('?page=3'))
    await look(`INSERT INTO charter_versions (charter_id, number, stage)
      SELECT charter_id, number + 1, 'gather' FROM charter_versions`)
    const told = await receiptOf(words!)
    expect(told).toContain(`href="${here}`)
    expect(told).not.toContain('?page=')
    expect(told).not.toContain('#suggested')
  })
})

/** What somebody is told by the receipt for what they suggested in these words. */
async function receiptOf(words: string): Promise<string> {
  const sent = new Request('http://here/en/charter/receipt', {
    method: 'POST',
    body: new URLSearchParams({ code: codes.get(words)! }),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
  })
  return (await POST(sent, { params: Promise.resolve({ lang: 'en' }) })).text()
}
