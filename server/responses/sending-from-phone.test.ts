import { beforeAll, describe, expect, it } from 'vitest'
import { TAKING_PART } from '../../domain/responses/taking-part'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { changeDraft } from './answering'
import { clearDraft, openDraft, startDraft } from './drafts'
import { receiptOf, sentAs, takeBack, responseBehind } from './responses'
import { sendFromPhone, type OnPhone } from './sending-from-phone'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([
  aQuestion('choice', { key: 'first', required: true }),
  aQuestion('choice', { key: 'only_b', showIf: { question: 'first', in: ['b'] } }),
  aQuestion('long_text', { key: 'words', limit: 20 }),
])
beforeAll(async () => void (await publishSurvey(survey, '2026-11-23')))

const count = async () => Number((await look('SELECT count(*) FROM responses'))[0]!.count)
const phone = (kept: OnPhone['kept'], since = 2): OnPhone => ({ version: 1, way: 'words', since, kept })
const kept = { first: 'b', only_b: 'c', words: null }

async function begun(): Promise<string> {
  const token = (await startDraft('a_survey', 'en'))!
  await changeDraft('a_survey', token, ({ draft }) => ({
    ...draft,
    agreedTo: TAKING_PART,
    answers: { first: 'a' },
  }))
  return token
}

describe('sending what a phone kept', () => {
  it('sends the answers of the phone, and deletes the draft', async () => {
    const token = await begun()
    expect(await sendFromPhone('a_survey', token, phone(kept))).toEqual({ now: 'sent' })
    const [row] = await look('SELECT answers FROM responses')
    expect(row).toMatchObject({ answers: kept })
    expect(await openDraft('a_survey', token)).toBeNull()
  })

  it('is one response when replies are lost and both tabs send: the same receipt each time', async () => {
    const token = await begun()
    const before = await count()
    const all = await Promise.all(
      Array.from({ length: 20 }, () => sendFromPhone('a_survey', token, phone(kept))),
    )
    expect(all.filter(({ now }) => now === 'sent')).toHaveLength(1)
    expect(new Set(all.map(({ now }) => now))).toEqual(new Set(['sent', 'sent-before']))
    expect(await sendFromPhone('a_survey', token, phone(kept))).toEqual({ now: 'sent-before' })
    expect((await count()) - before).toBe(1)
  })

  it('refuses other answers after those that were sent, and answers that were taken back', async () => {
    const token = await begun()
    await sendFromPhone('a_survey', token, phone(kept))
    const others = phone({ ...kept, words: 'Other words' })
    expect(await sendFromPhone('a_survey', token, others)).toEqual({ now: 'other-answers' })
    const { id } = (await responseBehind(await receiptOf('a_survey', token)))!
    await takeBack('a_survey', id as Uint8Array<ArrayBuffer>)
    expect(await sendFromPhone('a_survey', token, phone(kept))).toEqual({ now: 'taken-back' })
  })

  it('sends nothing in place of an answer that was changed in another place, and loses none', async () => {
    const token = await begun()
    await changeDraft('a_survey', token, ({ draft }) => ({
      ...draft,
      answers: { first: 'c' },
      changedAt: { first: draft.rev + 1 },
    }))
    expect(await sendFromPhone('a_survey', token, phone(kept))).toEqual({
      now: 'stuck',
      number: 1,
      came: 'changed',
    })
    expect((await openDraft('a_survey', token))!.draft).toMatchObject({
      answers: { first: 'c', only_b: 'c', words: null },
      typed: { first: 'b' },
    })
    expect((await sentAs('a_survey', token)).state).toBe('never-started')
  })

  it('leads to what is missing, with all the rest saved', async () => {
    const token = await begun()
    expect(await sendFromPhone('a_survey', token, phone({ first: null, words: null }))).toEqual({
      now: 'unready',
      why: { question: 1 },
    })
    expect((await openDraft('a_survey', token))!.draft.answers).toEqual({ first: null, words: null })
  })

  it('says so when the draft is gone', async () => {
    const token = await begun()
    await clearDraft('a_survey', token)
    expect(await sendFromPhone('a_survey', token, phone(kept))).toEqual({ now: 'never-started' })
  })
})
