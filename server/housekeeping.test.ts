import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { TAKING_PART } from '../domain/responses/taking-part'
import { ownDatabase } from '../testing/database'
import { aQuestion, aSurvey } from '../testing/surveys'
import { changeDraft } from './responses/answering'
import { startDraft } from './responses/drafts'
import { keepNoLongerThanTold } from './housekeeping'
import { answersHash, send } from './responses/responses'
import { publishSurvey } from './surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('choice', { key: 'first' }), aQuestion('long_text', { key: 'words' })])
beforeAll(async () => void (await publishSurvey(survey, '2026-11-23')))
afterEach(() => void vi.useRealTimers())

const itIs = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
const count = async (table: string) => Number((await look(`SELECT count(*) FROM ${table}`))[0]!.count)

async function sentOn(day: string) {
  itIs(day)
  const token = (await startDraft('a_survey', 'en'))!
  const answers = { first: 'a', words: 'They listened' }
  const open = await changeDraft('a_survey', token, ({ draft }) => ({
    ...draft,
    agreedTo: TAKING_PART,
    answers,
  }))
  expect(await send('a_survey', token, await answersHash(open))).toEqual({ now: 'sent' })
}

it('keeps a draft for 28 days after its last save, and no day longer', async () => {
  itIs('2026-11-02')
  await startDraft('a_survey', 'en')
  itIs('2026-11-30')
  expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 0, words: 0, responses: 0, letters: 0 })
  itIs('2026-12-01')
  expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 1, words: 0, responses: 0, letters: 0 })
})

it('deletes words after 12 months and the whole response after 24', async () => {
  await sentOn('2026-11-23')
  itIs('2027-11-22')
  expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 0, words: 0, responses: 0, letters: 0 })
  itIs('2027-11-23')
  expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 0, words: 1, responses: 0, letters: 0 })
  expect(await count('responses')).toBe(1)
  itIs('2028-11-23')
  expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 0, words: 0, responses: 1, letters: 0 })
})

it('deletes a letter seven days after it was sent, or when nobody would take it for three days', async () => {
  vi.useRealTimers()
  await look(`INSERT INTO letters (kind, attempts, next_at, sent_at) VALUES
    ('invitation', 1, now(), now() - interval '6 days'), ('invitation', 1, now(), now() - interval '8 days'),
    ('invitation', 299, now(), NULL), ('invitation', 300, now(), NULL)`)
  expect(await keepNoLongerThanTold()).toMatchObject({ letters: 2 })
  expect(await count('letters')).toBe(2)
})
