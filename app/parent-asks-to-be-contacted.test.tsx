import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ownDatabase } from '../testing/database'
import { aColleague } from '../testing/staff'
import { said } from '../testing/words'
import { GET, POST } from './[lang]/contact-me/route'
import { GET as sentPage } from './[lang]/contact-me/sent/route'

const { look } = ownDatabase()
const params = { params: Promise.resolve({ lang: 'en' }) }
const page = async () => (await GET(new Request('http://here/en/contact-me'), params)).text()
const send = (fields: Record<string, string>) =>
  POST(
    new Request('http://here/en/contact-me', {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
    }),
    params,
  )
const whole = { name: 'Quill', reach: '07700 900123', time: '', about: '', who: 'other' }
const kept = async () =>
  (await look('SELECT organisation_id AS of FROM contact_requests')).map(({ of }) => of)

beforeAll(async () => {
  await look(`INSERT INTO organisations (id, name, email_domains) VALUES ('council', 'Council', '{}')`)
})
afterEach(() => look('DELETE FROM contact_requests'))

describe('the form for those who want somebody to contact them', () => {
  it('is not there while nobody could answer, and says whom to call', async () => {
    const text = await page()
    expect(text).toContain(said('contactMe.nobody'))
    expect(text).not.toContain('<form')
    const answer = await (await send(whole)).text()
    expect(answer).toContain(said('charter.problems.closed'))
    expect(answer).toContain('value="07700 900123"')
    expect(await kept()).toEqual([])
  })

  it('asks the only organisation that can answer, and says which', async () => {
    await aColleague(look, { roles: ['safeguarding_lead'] })
    const organisation = 'Hertfordshire County Council'
    expect(await page()).toContain(said('contactMe.only', { organisation }))
    const answer = await send(whole)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/contact-me/sent'])
    expect(await kept()).toEqual(['council'])
  })

  it('says all that is wrong beside the field and first, and keeps what was typed', async () => {
    await aColleague(look, { roles: ['safeguarding_lead'], organisation: 'hpci' })
    const text = await (await send({ ...whole, reach: 'at home, Zebra', who: '', about: 'Transport' })).text()
    for (const field of ['reach', 'who', 'answerer'] as const)
      expect(text.split(said(`contactMe.problems.${field}`)).length, field).toBe(3)
    for (const anchor of ['#reach"', '#who-0"', '#answerer-0"']) expect(text).toContain(anchor)
    for (const typed of ['Quill', 'at home, Zebra', 'Transport']) expect(text).toContain(typed)
    expect(text).toContain(`<title>${said('question.error')}`)
    expect(await kept()).toEqual([])
  })

  it('asks the organisation that was chosen among several', async () => {
    await send({ ...whole, answerer: 'hpci' })
    expect(await kept()).toEqual(['hpci'])
  })

  it('takes 20 an hour from a network, and keeps what the next one typed', async () => {
    const answers = []
    for (let more = 0; more < 20; more++)
      answers.push(await send({ ...whole, answerer: 'hpci', name: `N${more}` }))
    const refused = answers.find(({ status }) => status === 200)!
    const text = await refused.text()
    expect(text).toContain(said('charter.problems.too-many'))
    expect(text).toContain('07700 900123')
  })

  it('is held by no cache, and the page after it shows nothing of it', async () => {
    const shown = await GET(new Request('http://here/en/contact-me'), params)
    expect(shown.headers.get('cache-control')).toBe('no-store')
    const text = await (await sentPage(new Request('http://here/en/contact-me/sent'), params)).text()
    expect(text).toContain(said('contactMe.sent.next'))
    expect(text).not.toContain('Quill')
  })
})
