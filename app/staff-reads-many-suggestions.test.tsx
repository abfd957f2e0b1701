import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { atTheTable, starter } from '../testing/charter'
import { openTheConsultation } from '../testing/charter-stages'
import { ownDatabase } from '../testing/database'
import { answerSome, suggestMany } from '../testing/many-suggestions'
import { cookieOf } from '../testing/staff'
import { beginCharter } from '../server/charter/begin'
import { versionsOf } from '../server/charter/charter'
import { today } from '../server/clock'
import { database } from '../server/db'
import Suggestions from './staff/charter/suggestions/page'
import Suggestion from './staff/charter/suggestions/[suggestion]/page'
import Commitment from './staff/charter/text/[commitment]/page'

const cookie = vi.hoisted(() => ({ value: '' }))
vi.mock('next/headers', () => ({
  cookies: () => Promise.resolve({ get: () => cookie }),
  headers: () => Promise.resolve(new Headers()),
}))

const { look, folder } = ownDatabase()
const all = '/staff/charter/suggestions'

// 112 about one commitment, of which 20 are answered, and 30 about another.
beforeAll(async () => {
  await look(`INSERT INTO organisations (id, name, email_domains) VALUES ('council', 'council', '{}')`)
  await beginCharter(starter, today())
  await openTheConsultation(look)
  const [version] = await versionsOf(database('app_public'))
  await suggestMany(look, version!, 'welcome-1', 112)
  await suggestMany(look, version!, 'welcome-2', 30)
  await answerSome(look, 'welcome-1', 20, 'accepted')
  Object.assign(cookie, await cookieOf(folder, await atTheTable(look, 'council')))
}, 60_000)

type Params = Record<string, string>
type Page = typeof Suggestions

const shown = async (Page: Page, page: string, params: Params = {}) =>
  renderToStaticMarkup(
    await Page({ params: Promise.resolve(params), searchParams: Promise.resolve({ page }) }),
  )
const listed = (html: string) => [...html.matchAll(/suggestions\/([0-9a-f-]{36})"/g)].map(([, id]) => id!)

describe('many suggestions for staff', () => {
  it('stand twenty-five on a page, what waits first, with a way to those that are answered', async () => {
    const pages = await Promise.all(['1', '2', '3', '4', '5', '6'].map((page) => shown(Suggestions, page)))
    expect(pages.map((html) => listed(html).length)).toEqual([25, 25, 25, 25, 25, 17])
    expect(new Set(pages.flatMap(listed)).size).toBe(142)
    expect(pages.map((html) => html.includes('<h2>Answered</h2>'))).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ])
    for (const html of pages.slice(0, 4)) expect(html).toContain(`href="${all}?page=5">Answered: 20`)
    for (const html of pages) expect(html).toContain('<td data-label="Suggestions">142</td>')
    expect(await shown(Suggestions, '999')).toBe(pages[5])
    expect(await shown(Suggestions, 'two')).toBe(pages[0])
  })

  it('lead back to the page where they stand', async () => {
    for (const [page, back] of [
      ['1', all],
      ['3', `${all}?page=3`],
    ] as const) {
      const [suggestion] = listed(await shown(Suggestions, page))
      const html = await shown(Suggestion, '', { suggestion: suggestion! })
      expect(html).toContain(`href="${back}"`)
    }
  })

  it('stand twenty-five on a page of their commitment, what waits first', async () => {
    const params = { commitment: 'welcome-1' }
    const pages = await Promise.all(['1', '2', '3', '4', '5'].map((page) => shown(Commitment, page, params)))
    expect(pages.map((html) => listed(html).length)).toEqual([25, 25, 25, 25, 12])
    expect(pages.map((html) => html.includes('To decide</span>'))).toEqual([true, true, true, true, false])
    expect(pages[0]).toContain('href="/staff/charter/text/welcome-1?page=2">Next page')
  })
})
