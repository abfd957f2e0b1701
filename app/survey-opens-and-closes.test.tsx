import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { TAKING_PART } from '../domain/responses/taking-part'
import { ownDatabase } from '../testing/database'
import { aQuestion, aSurvey } from '../testing/surveys'
import { said } from '../testing/words'
import { changeDraft } from '../server/responses/answering'
import { startDraft } from '../server/responses/drafts'
import { answersHash, send } from '../server/responses/responses'
import { publishSurvey } from '../server/surveys/surveys'
import { GET as front } from './[lang]/route'
import { GET, POST } from './[lang]/surveys/[survey]/route'
import { GET as question } from './[lang]/surveys/[survey]/d/[draft]/[question]/route'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('choice', { key: 'first' })])
beforeAll(async () => {
  await publishSurvey(survey, '2026-10-01')
  await look('UPDATE surveys SET rolling = false')
  await look(`INSERT INTO waves (survey_id, id, opens_on, closes_on, sends_until, publish_by)
    VALUES ('a_survey', '2026-11-09', '2026-11-09', '2026-11-20', '2026-11-27', '2027-01-29')`)
})
afterEach(() => void vi.useRealTimers())

const itIs = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T10:00:00Z`) })
const params = (more = {}) => ({ params: Promise.resolve({ lang: 'en', survey: 'a_survey', ...more }) })
const textOf = async (response: Promise<Response>) => (await response).text()
const page = () => textOf(GET(new Request('http://here/en/surveys/a_survey'), params()))
const press = () =>
  POST(
    new Request('http://here/en/surveys/a_survey', {
      method: 'POST',
      body: '',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    }),
    params(),
  )
const begun = async () => {
  const token = (await startDraft('a_survey', 'en'))!
  const open = await changeDraft('a_survey', token, ({ draft }) => ({
    ...draft,
    agreedTo: TAKING_PART,
    answers: { first: 'a' },
  }))
  return { token, shown: await answersHash(open) }
}

describe('a survey with dates', () => {
  it('says when it opens, and cannot be started before', async () => {
    itIs('2026-11-08')
    expect(await page()).toContain(said('closed.opens', { date: '9 November 2026' }))
    expect(await textOf(press())).toContain(said('closed.opens', { date: '9 November 2026' }))
    expect(await look('SELECT 1 FROM drafts')).toEqual([])
    expect(await textOf(front(new Request('http://here/en'), params()))).not.toContain('/en/surveys/a_survey')
  })

  it('says until when it can be answered, and by when results are shown', async () => {
    itIs('2026-11-20')
    const shown = await page()
    expect(shown).toContain(said('start.until', { date: '20 November 2026' }))
    expect(shown).toContain(said('start.resultsBy', { date: '29 January 2027' }))
    expect((await press()).status).toBe(303)
  })

  it('takes what was begun for a week more, and starts nothing new', async () => {
    itIs('2026-11-20')
    const { token, shown } = await begun()
    itIs('2026-11-23')
    expect(await page()).toContain(said('closed.closed', { date: '20 November 2026' }))
    expect(await startDraft('a_survey', 'en')).toBeNull()
    expect(await send('a_survey', token, shown)).toEqual({ now: 'sent' })
  })

  it('then says that it is closed, and takes nothing any more', async () => {
    itIs('2026-11-20')
    const { token, shown } = await begun()
    itIs('2026-11-28')
    const late = question(new Request('http://here'), params({ draft: token, question: '1' }))
    expect((await late).status).toBe(410)
    expect(await send('a_survey', token, shown)).toEqual({ now: 'closed' })
    expect(await page()).toContain(said('closed.publish', { date: '29 January 2027' }))
    itIs('2027-02-01')
    expect(await page()).not.toContain('29 January 2027')
  })
})
