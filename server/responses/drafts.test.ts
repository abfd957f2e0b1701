import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { withAnswer } from '../../domain/responses/draft'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { clearDraft, openDraft, saveDraft, startDraft } from './drafts'
import { keepNoLongerThanTold } from '../housekeeping'
import { publishSurvey } from '../surveys/surveys'

const { look } = ownDatabase()
const survey = aSurvey([aQuestion('choice', { key: 'first' }), aQuestion('long_text', { key: 'words' })])
const started = async () => (await startDraft('a_survey', 'en'))!
const opened = async (token: string) => (await openDraft('a_survey', token))!

beforeAll(async () => void (await publishSurvey(survey, '2026-11-23')))
afterEach(() => void vi.useRealTimers())

/** Moves today, and nothing else: the database and its timers go on. */
const goTo = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })

describe('a draft', () => {
  it('is opened by the token in its address, with 128 bits that no two share', async () => {
    const tokens = await Promise.all([started(), started()])
    expect(new Set(tokens).size).toBe(2)
    expect(tokens[0]).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(await opened(tokens[0]!)).toMatchObject({ draft: { survey: 'a_survey', rev: 1 }, survey })
  })

  it('is not found by another token', async () => {
    expect(await openDraft('a_survey', 'A'.repeat(22))).toBeNull()
  })

  it('is saved, and comes back as it was', async () => {
    const token = await started()
    const open = await opened(token)
    expect(await saveDraft(open, withAnswer(open.draft, 'words', 'Dŵr 👨‍👩‍👧 آب'))).toBe(true)
    expect((await opened(token)).draft.answers).toEqual({ words: 'Dŵr 👨‍👩‍👧 آب' })
  })

  it('is not overwritten by a save that began before another one', async () => {
    const token = await started()
    const [one, two] = [await opened(token), await opened(token)]
    expect(await saveDraft(one, withAnswer(one.draft, 'first', 'a'))).toBe(true)
    expect(await saveDraft(two, withAnswer(two.draft, 'first', 'b'))).toBe(false)
    expect((await opened(token)).draft.answers).toEqual({ first: 'a' })
  })

  it('keeps the version it began with when a new one is published', async () => {
    const token = await started()
    const longer = aSurvey([...survey.sections[0]!.questions, aQuestion('month', { key: 'third' })])
    expect((await publishSurvey(longer, '2026-11-24')).number).toBe(2)
    expect((await opened(token)).survey).toEqual(survey)
    goTo('2027-01-01')
    expect((await opened(await started())).survey).toEqual(longer)
  })

  it('is gone once it is cleared', async () => {
    const token = await started()
    await clearDraft('a_survey', token)
    expect(await openDraft('a_survey', token)).toBeNull()
  })
})

describe('28 days', () => {
  it('after the last save a draft can still be opened, and the day after it cannot', async () => {
    goTo('2026-11-01')
    const token = await started()
    goTo('2026-11-10')
    const open = await opened(token)
    await saveDraft(open, withAnswer(open.draft, 'first', 'a'))
    goTo('2026-12-08')
    expect(await openDraft('a_survey', token)).not.toBeNull()
    goTo('2026-12-09')
    expect(await openDraft('a_survey', token)).toBeNull()
  })

  it('later the row itself is deleted, and no younger one', async () => {
    await look('DELETE FROM drafts')
    goTo('2026-11-01')
    await started()
    goTo('2026-11-20')
    const young = await started()
    goTo('2026-12-01')
    expect(await keepNoLongerThanTold()).toMatchObject({ drafts: 1 })
    expect(await openDraft('a_survey', young)).not.toBeNull()
  })
})
