import { beforeAll, describe, expect, it, vi } from 'vitest'
import { TAKING_PART } from '../../domain/responses/taking-part'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import type { Answers } from '../../domain/surveys/survey'
import { changeDraft, draftAt } from './answering'
import { openDraft, startDraft } from './drafts'
import { keysOf } from '../keys'
import { unlock } from '../locks'
import { answersHash, receiptOf, responseBehind, send, sentAs, takeBack } from './responses'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const CANARY = 'CANARY-zebra-ŵ'
const survey = aSurvey([
  aQuestion('choice', { key: 'first', required: true, priority: 'p2' }),
  aQuestion('long_text', { key: 'words', priority: 'p1' }),
])
beforeAll(async () => void (await publishSurvey(survey, '2026-11-23')))

const all = { first: 'a', words: CANARY }
const count = async (table: string) => Number((await look(`SELECT count(*) FROM ${table}`))[0]!.count)

async function answered(answers: Answers = all, replaces: string | null = null) {
  const token = (await startDraft('a_survey', 'en', replaces ? { replaces } : {}))!
  return answer(token, answers)
}

async function answer(token: string, answers: Answers) {
  const open = await changeDraft('a_survey', token, ({ draft }) => ({
    ...draft,
    agreedTo: TAKING_PART,
    answers,
  }))
  return { token, shown: await answersHash(open), open }
}

async function sent(answers?: Answers, replaces?: string) {
  const { token, shown } = await answered(answers, replaces)
  expect(await send('a_survey', token, shown)).toEqual({ now: 'sent' })
  return { token, shown, receipt: await receiptOf('a_survey', token) }
}

describe('sending', () => {
  it('stores the response with its priorities, voice and week, and deletes the draft', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') })
    const { token } = await sent()
    vi.useRealTimers()
    const [row] = await look('SELECT *, week::text, keep_until::text FROM responses')
    expect(row).toMatchObject({
      survey_id: 'a_survey',
      version: 1,
      answers: { first: 'a', words: 'text' },
      priorities: ['p1', 'p2'],
      voice_level: 'unknown',
      voice_rule: 'P8',
      voice_rules: 1,
      family_voice: 'direct',
      week: '2026-11-23',
      keep_until: '2028-11-23',
      channel: 'web',
      agreed_to: TAKING_PART,
    })
    expect(await openDraft('a_survey', token)).toBeNull()
  })

  it('keeps about how long it took, and no time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') })
    const { token, shown } = await answered()
    vi.setSystemTime(new Date('2026-11-26T12:12:34Z'))
    await send('a_survey', token, shown)
    vi.useRealTimers()
    const { id } = (await responseBehind(await receiptOf('a_survey', token)))!
    const [row] = await look('SELECT * FROM responses WHERE id = $1', [Buffer.from(id)])
    expect(row!.time_taken).toBe('from_10')
    expect(JSON.stringify(row)).not.toMatch(/12:1|T12/)
  })

  it('happens once for fifty at the same moment', async () => {
    const { token, shown } = await answered()
    const before = await count('responses')
    const became = await Promise.all(Array.from({ length: 50 }, () => send('a_survey', token, shown)))
    expect(became.filter(({ now }) => now === 'sent')).toHaveLength(1)
    expect(became.filter(({ now }) => now === 'sent-before')).toHaveLength(49)
    expect(await count('responses')).toBe(before + 1)
  })

  it('again gives the same receipt, and other answers are refused', async () => {
    const { token, shown, receipt } = await sent()
    expect(await send('a_survey', token, shown)).toEqual({ now: 'sent-before' })
    expect(await send('a_survey', token, 'other')).toEqual({ now: 'other-answers' })
    expect(await receiptOf('a_survey', token)).toBe(receipt)
    expect((await sentAs('a_survey', token)).state).toBe('sent')
    await expect(draftAt('a_survey', token)).rejects.toMatchObject({ status: 409 })
  })

  it('never sends answers that the person did not see on the check page', async () => {
    const { token, shown } = await answered()
    await answer(token, { first: 'b', words: null })
    expect(await send('a_survey', token, shown)).toEqual({ now: 'changed' })
    expect(await openDraft('a_survey', token)).not.toBeNull()
  })

  it('leads back to what is missing, and to nothing where there was nothing', async () => {
    const { token, shown } = await answered({ first: null, words: null })
    expect(await send('a_survey', token, shown)).toEqual({ now: 'unready', why: { question: 1 } })
    expect(await send('a_survey', 'A'.repeat(22), 'x')).toEqual({ now: 'never-started' })
    expect((await sentAs('a_survey', 'A'.repeat(22))).state).toBe('never-started')
  })
})

describe('a receipt', () => {
  it('finds the response, and another code finds nothing', async () => {
    const { receipt } = await sent()
    expect((await responseBehind(` ${receipt.toLowerCase().replaceAll('-', ' ')}`))?.survey).toBe('a_survey')
    for (const typed of ['', 'nonsense', '0000-0000-0000-0000', `${receipt}0`])
      expect(await responseBehind(typed), typed).toBeNull()
  })

  it('takes answers and words back, leaves a line in the ledger, and they stay away', async () => {
    const { token, shown, receipt } = await sent()
    const { id } = (await responseBehind(receipt))!
    await takeBack('a_survey', id)
    await takeBack('a_survey', id)
    expect(await look('SELECT 1 FROM responses WHERE id = $1', [id])).toEqual([])
    expect(await look('SELECT 1 FROM response_texts WHERE response_id = $1', [id])).toEqual([])
    expect(await look('SELECT survey_id FROM erasures WHERE response_id = $1', [id])).toEqual([
      { survey_id: 'a_survey' },
    ])
    expect(await responseBehind(receipt)).toBeNull()
    expect(await send('a_survey', token, shown)).toEqual({ now: 'taken-back' })
    await expect(draftAt('a_survey', token)).rejects.toMatchObject({ status: 410 })
  })

  it('lets someone answer again: the new answers take the place of the old at once', async () => {
    const first = await sent()
    const { id } = (await responseBehind(first.receipt))!
    const before = await count('responses')
    const second = await answered({ first: 'b', words: null }, Buffer.from(id).toString('hex'))
    expect(await responseBehind(first.receipt)).not.toBeNull()
    expect(await send('a_survey', second.token, second.shown)).toEqual({ now: 'sent' })
    expect(await count('responses')).toBe(before)
    expect(await responseBehind(first.receipt)).toBeNull()
    expect(await responseBehind(await receiptOf('a_survey', second.token))).not.toBeNull()
    expect(await send('a_survey', first.token, first.shown)).toEqual({ now: 'taken-back' })
  })

  it('counts once, also when two empty forms were started from it', async () => {
    const first = await sent()
    const id = Buffer.from((await responseBehind(first.receipt))!.id).toString('hex')
    const before = await count('responses')
    const [one, other] = [await answered({ first: 'b', words: null }, id), await answered(all, id)]
    expect(await send('a_survey', one.token, one.shown)).toEqual({ now: 'sent' })
    expect(await send('a_survey', other.token, other.shown)).toEqual({ now: 'other-answers' })
    expect(await count('responses')).toBe(before)
  })

  it('says until when it works: as long as the answers are kept', async () => {
    const { token } = await sent()
    const [row] = await look('SELECT max(keep_until)::text AS kept FROM responses')
    expect((await sentAs('a_survey', token)).keptUntil).toBe(row!.kept)
  })
})

describe('words', () => {
  it('are nowhere in the database as they were written, sent or not', async () => {
    const tokens = [await sent(), await answered()].map(({ token }) => token)
    const tables = await look(
      "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
    )
    expect(tables.length).toBeGreaterThan(7)
    const rows = await Promise.all(
      tables.map(({ relname }) => look(`SELECT t::text AS row FROM "${String(relname)}" t`)),
    )
    const everything = rows
      .flat()
      .map(({ row }) => String(row))
      .join('\n')
    for (const secret of [CANARY, 'CANARY', ...tokens])
      for (const form of ['utf8', 'hex', 'base64'] as const)
        expect(everything, form).not.toContain(Buffer.from(secret).toString(form).replace(/=+$/, ''))
    expect(everything).toContain('""words"": ""text""')
  })

  it('open only in the place they were written for', async () => {
    const { receipt } = await sent()
    const { id } = (await responseBehind(receipt))!
    const [row] = await look('SELECT sealed FROM response_texts WHERE response_id = $1', [id])
    const { words, drafts } = await keysOf('a_survey')
    const place = `${Buffer.from(id).toString('hex')} words`
    const sealed = row!.sealed as Buffer
    expect(unlock(words, place, sealed).toString()).toBe(CANARY)
    expect(() => unlock(words, place.replace(/^./, 'z'), sealed)).toThrow()
    expect(() => unlock(words, place.replace('words', 'first'), sealed)).toThrow()
    expect(() => unlock(drafts, place, sealed)).toThrow()
    const tampered = Buffer.from(sealed)
    tampered[20]! ^= 1
    expect(() => unlock(words, place, tampered)).toThrow()
  })
})
