import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../domain/responses/draft'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { clearDraft, openDraft, saveDraft, startDraft } from './drafts'
import { codeFor, draftBehind } from './return-codes'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
beforeAll(async () => void (await publishSurvey(aSurvey([aQuestion('choice')]), '2026-11-23')))
afterEach(() => void vi.useRealTimers())

const start = async () => (await startDraft('a_survey', 'en'))!

describe('a spoken code', () => {
  it('leads back to the draft, in any case and spacing', async () => {
    const token = await start()
    const code = (await codeFor('a_survey', token))!
    for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), ` ${code}. `.replace('. ', '')])
      expect(await draftBehind(typed)).toEqual({ survey: 'a_survey', token })
  })

  it('stays the same, however often it is asked for and whatever is saved', async () => {
    const token = await start()
    const code = await codeFor('a_survey', token)
    const open = (await openDraft('a_survey', token))!
    await saveDraft(open, withAnswer(open.draft, 'q', 'a'))
    expect(await codeFor('a_survey', token)).toBe(code)
    expect(await draftBehind(code!)).toEqual({ survey: 'a_survey', token })
  })

  it('is one code for two who ask at once, and it works', async () => {
    const token = await start()
    const codes = await Promise.all([1, 2, 3].map(() => codeFor('a_survey', token)))
    expect(new Set(codes).size).toBe(1)
    expect(await draftBehind(codes[0]!)).toEqual({ survey: 'a_survey', token })
  })

  it('is not in the database', async () => {
    const code = (await codeFor('a_survey', await start()))!
    const rows = await look('SELECT t::text AS row FROM drafts t')
    const everything = rows.map(({ row }) => String(row)).join('\n')
    for (const word of [code, code.split('-')[0]!])
      expect(everything).not.toContain(Buffer.from(word).toString('hex'))
  })

  it('leads nowhere when nobody was given it, or the draft is gone', async () => {
    const token = await start()
    const code = (await codeFor('a_survey', token))!
    for (const typed of ['', 'nonsense', 'blue otter moon 42', `${code}7`])
      expect(await draftBehind(typed)).toBeNull()
    await clearDraft('a_survey', token)
    expect(await draftBehind(code)).toBeNull()
    expect(await codeFor('a_survey', token)).toBeNull()
  })

  it('ends with its draft after 28 days', async () => {
    const code = (await codeFor('a_survey', await start()))!
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30 * 86_400_000 })
    expect(await draftBehind(code)).toBeNull()
  })
})
