import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { aResponse } from '../../testing/a-response'
import { ownDatabase } from '../../testing/database'
import { aColleague, type Colleague } from '../../testing/staff'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { openIn } from './cases'
import { openReading } from '../comments/readings'
import { takeBack } from '../responses/responses'
import { keepNoLongerThanTold } from '../housekeeping'
import { asStaff } from '../staff'
import { publishSurvey } from '../surveys/surveys'
import { publishWordList } from './word-lists'

const { look } = ownDatabase()
const questions = [
  aQuestion('choice', { key: 'first' }),
  aQuestion('long_text', { key: 'words' }),
  aQuestion('long_text', { key: 'more' }),
]
const families = aSurvey(questions)
const young = aSurvey(questions, { id: 'young', audience: 'young_person' })
const HARM = 'My uncle hitts me at home'

let lead: Colleague
let analyst: Colleague
beforeAll(async () => {
  for (const survey of [families, young]) await publishSurvey(survey, '2026-11-23')
  const words = ['hits me']
  await publishWordList({ categories: [{ id: 'harm', name: 'Harm', words }] }, '2026-11-23')
  lead = await aColleague(look, { roles: ['safeguarding_lead'] })
  analyst = await aColleague(look, { roles: ['analyst'] })
})
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T15:00:00Z') }))
afterEach(async () => {
  vi.useRealTimers()
  await look('DELETE FROM responses')
  await look('DELETE FROM concerns')
})

const toRead = () => look('SELECT question, survey_id, due_on::text FROM comments_to_read ORDER BY question')
const concerns = () => look('SELECT * FROM concerns')

describe('sending', () => {
  it('puts each text into the queue, by working days, and nothing else', async () => {
    await aResponse(young, { first: 'a', words: 'I like my school' })
    await aResponse(families, { more: 'They listened' })
    expect(await toRead()).toEqual([
      { question: 'more', survey_id: 'a_survey', due_on: '2026-12-04' },
      { question: 'words', survey_id: 'young', due_on: '2026-12-01' },
    ])
    expect(await concerns()).toEqual([])
  })

  it('queues nothing when nothing was written', async () => {
    await aResponse(young, { first: 'a' })
    expect(await toRead()).toEqual([])
  })

  it('opens a case with its own copy, due at once, in the same transaction', async () => {
    const id = await aResponse(young, { words: HARM, more: 'Thank you' })
    const [concern, ...others] = await concerns()
    expect(others).toEqual([])
    expect(concern).toMatchObject({
      response_id: Buffer.from(id, 'hex'),
      question: 'words',
      survey_id: 'young',
      flagged_by: 'screen',
      category: 'harm',
      word_list: 1,
      alerts: 0,
      acknowledged_at: null,
    })
    const { id: it, key, copy, flagged_at } = concern as Record<string, Buffer & string & Date>
    expect(openIn(it!, key!, 'copy', copy!)).toBe(HARM)
    expect(flagged_at!.getSeconds()).toBe(0)
    // By the clock of the database, which is not the one that these tests hold still.
    expect(await look('SELECT next_alert_at <= now() AS due FROM concerns')).toEqual([{ due: true }])
    expect(await toRead()).toHaveLength(2)
  })

  it('keeps no response when its case cannot be opened', async () => {
    await look('ALTER TABLE concerns ADD CONSTRAINT never CHECK (false) NOT VALID')
    await expect(aResponse(young, { words: HARM })).rejects.toThrow()
    await look('ALTER TABLE concerns DROP CONSTRAINT never')
    expect(await look('SELECT 1 FROM responses')).toEqual([])
  })
})

describe('held words', () => {
  const wordsSeenBy = (who: Colleague) =>
    asStaff(who, async (staff) => {
      await openReading(staff, 'young', { purpose: 'arrivals', reason: 'My week' })
      const texts = await staff.tx.$queryRaw<unknown[]>`SELECT question FROM response_texts`
      const waiting = await staff.tx.$queryRaw<unknown[]>`SELECT question FROM comments_to_read`
      return { texts: texts.length, waiting: waiting.length }
    })

  it('are seen by the lead alone, from the first moment until they are cleared', async () => {
    await aResponse(young, { words: HARM, more: 'Thank you' })
    expect(await wordsSeenBy(analyst)).toEqual({ texts: 0, waiting: 0 })
    expect((await wordsSeenBy(lead)).waiting).toBe(2)
    await look(`UPDATE concerns SET decision = 'no_concern', decided_at = now(), copy = NULL`)
    expect(await wordsSeenBy(analyst)).toEqual({ texts: 2, waiting: 2 })
    await look(`UPDATE concerns SET decision = 'referred'`)
    expect(await wordsSeenBy(analyst)).toEqual({ texts: 0, waiting: 0 })
  })

  it('outlast the time that words and responses are kept, and go with the copy', async () => {
    await aResponse(young, { words: HARM })
    await aResponse(young, { words: 'Fine' })
    vi.setSystemTime(new Date('2030-01-01T12:00:00Z'))
    expect(await keepNoLongerThanTold()).toMatchObject({ words: 1, responses: 1 })
    await look('UPDATE concerns SET copy = NULL')
    expect(await keepNoLongerThanTold()).toMatchObject({ words: 1, responses: 1 })
  })

  it('stay in their case when the answers are taken back', async () => {
    const id = await aResponse(young, { words: HARM })
    await takeBack('young', new Uint8Array(Buffer.from(id, 'hex')))
    expect(await look('SELECT 1 FROM response_texts')).toEqual([])
    expect(await concerns()).toMatchObject([{ copy: expect.any(Buffer) }])
  })
})

it('the public pages cannot read concerns or the queue, nor write letters', async () => {
  const grants = await look(`SELECT table_name, privilege_type FROM information_schema.column_privileges
    WHERE grantee = 'app_public' AND table_name IN ('concerns', 'comments_to_read', 'letters')
    GROUP BY 1, 2 ORDER BY 1, 2`)
  expect(grants).toEqual([
    { table_name: 'comments_to_read', privilege_type: 'INSERT' },
    { table_name: 'concerns', privilege_type: 'INSERT' },
  ])
})
