import { beforeAll, describe, expect, it } from 'vitest'
import type { Press } from '../../domain/responses/decide'
import { standing } from '../../domain/responses/draft'
import { ownDatabase } from '../../testing/database'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { changeDraft, draftAt, questionAt, saveAnswer } from './answering'
import { openDraft, saveDraft, startDraft } from './drafts'
import { publishSurvey } from '../surveys/surveys'

ownDatabase()
const survey = aSurvey([
  aQuestion('choice', { key: 'first', required: true }),
  aQuestion('long_text', { key: 'words', limit: 10 }),
  aQuestion('choices', { key: 'hidden', showIf: { question: 'first', in: ['b'] } }),
])
const inPictures = aSurvey([aQuestion('choice', { key: 'one' }), aQuestion('long_text', { key: 'words' })], {
  id: 'in_pictures',
  ways: { pictures: { asks: ['one'], last: ['words'], texts: {} } },
})
beforeAll(async () => {
  for (const each of [survey, inPictures]) await publishSurvey(each, '2026-11-23')
})

const start = async () => draftAt('a_survey', (await startDraft('a_survey', 'en'))!)
const stored = async (token: string) => (await openDraft('a_survey', token))!.draft

const given = (press: Press, sent: string | undefined, pageRev: number) => ({
  press,
  sent,
  pageRev,
  language: 'en',
})

describe('saving an answer', () => {
  it('stores what fits', async () => {
    const open = await start()
    expect(await saveAnswer(open, 1, given('continue', 'a', 1))).toMatchObject({ came: 'saved', answer: 'a' })
    expect((await stored(open.token)).answers).toEqual({ first: 'a' })
  })

  it('keeps what does not fit exactly as it was typed, and the answer before', async () => {
    const open = await start()
    const { open: after } = await saveAnswer(open, 2, given('continue', 'short', 1))
    expect((await saveAnswer(after, 2, given('continue', ' far too long ', 2))).came).toBe('problem')
    expect(await stored(open.token)).toMatchObject({
      answers: { words: 'short' },
      typed: { words: ' far too long ' },
    })
  })

  it('asks again for a choice that was not made, and stores nothing', async () => {
    const open = await start()
    expect((await saveAnswer(open, 1, given('continue', undefined, 1))).came).toBe('problem')
    expect(await stored(open.token)).toEqual(open.draft)
  })

  it('skips, and where an answer is required prefers not to say', async () => {
    const open = await start()
    const { open: next } = await saveAnswer(open, 1, given('skip', 'a', 1))
    await saveAnswer(next, 2, given('skip', 'typed but skipped', 2))
    expect((await stored(open.token)).answers).toEqual({ first: 'prefer_not_to_say', words: null })
  })

  it('keeps an unfinished answer for later without minding what is wrong with it', async () => {
    const open = await start()
    expect((await saveAnswer(open, 2, given('keep', 'far too long', 1))).came).toBe('saved')
    expect(await stored(open.token)).toMatchObject({ answers: {}, typed: { words: 'far too long' } })
  })
})

describe('two tabs', () => {
  it('do not overwrite each other: the later one is told, and what it typed is kept', async () => {
    const [here, there] = await start().then(async (open) => [open, await draftAt('a_survey', open.token)])
    await saveAnswer(here!, 1, given('continue', 'a', 1))
    expect((await saveAnswer(there!, 1, given('continue', 'b', 1))).came).toBe('changed')
    expect(await stored(here!.token)).toMatchObject({ answers: { first: 'a' }, typed: { first: 'b' } })
  })

  it('may answer different questions, also from a page that is older', async () => {
    const open = await start()
    await saveAnswer(open, 1, given('continue', 'a', 1))
    expect((await saveAnswer(open, 2, given('continue', 'hello', 1))).came).toBe('saved')
    expect((await stored(open.token)).answers).toEqual({ first: 'a', words: 'hello' })
  })

  it('lose nothing when both press at the same moment', async () => {
    const open = await start()
    const saved = await Promise.all([
      saveAnswer(open, 1, given('continue', 'a', 1)),
      saveAnswer(open, 2, given('continue', 'hello', 1)),
      changeDraft('a_survey', open.token, ({ draft }) => ({ ...draft, agreedTo: '2026-11' })),
    ])
    expect(saved.length).toBe(3)
    expect(await stored(open.token)).toMatchObject({
      answers: { first: 'a', words: 'hello' },
      agreedTo: '2026-11',
    })
  })
})

describe('an address', () => {
  it('of a question that is hidden, or not there, is refused', async () => {
    const open = await start()
    expect(() => questionAt(open, 3)).toThrow(expect.objectContaining({ status: 400 }))
    expect(() => questionAt(open, 4)).toThrow(expect.objectContaining({ status: 404 }))
    expect(() => questionAt(open, 0)).toThrow(expect.objectContaining({ status: 404 }))
  })

  it.each([
    ['a draft that never was', 'a_survey'],
    ['a survey that never was', 'no_such_survey'],
  ])('of %s is not found', async (_, id) => {
    await expect(draftAt(id, 'A'.repeat(22))).rejects.toMatchObject({ status: 404 })
  })
})

describe('an old page', () => {
  it('does not skip over what another tab answered since', async () => {
    const open = await start()
    await saveAnswer(open, 1, given('continue', 'a', 1))
    const later = await saveAnswer(open, 1, given('skip', undefined, 1))
    expect(later.came).toBe('changed')
    expect((await stored(open.token)).answers).toEqual({ first: 'a' })
  })
})

describe('half a sentence', () => {
  it('waits in its box when a person saves for later, and is not an answer yet', async () => {
    const open = await start()
    await saveAnswer(open, 2, given('keep', 'half', 1))
    const draft = await stored(open.token)
    expect(draft).toMatchObject({ answers: {}, typed: { words: 'half' } })
    expect(standing(draft)).toEqual({})
  })

  it('that was an answer already stays one', async () => {
    const open = await start()
    const { open: next } = await saveAnswer(open, 2, given('continue', 'whole', 1))
    await saveAnswer(next, 2, given('keep', 'whole', 2))
    expect(await stored(open.token)).toMatchObject({ answers: { words: 'whole' }, typed: {} })
  })
})

it('remembers the language in which the last answer was given', async () => {
  const open = await start()
  await saveAnswer(open, 1, { ...given('continue', 'a', 1), language: 'pl' })
  expect((await stored(open.token)).language).toBe('pl')
})

describe('answering in another way', () => {
  const begin = async () =>
    draftAt('in_pictures', (await startDraft('in_pictures', 'en', { way: 'pictures' }))!)
  const now = async (token: string) => (await openDraft('in_pictures', token))!.draft

  it('begins in a way that the survey offers, and in words where it does not', async () => {
    expect((await begin()).draft.way).toBe('pictures')
    const other = (await startDraft('in_pictures', 'en', { way: 'easy_read' }))!
    expect((await now(other)).way).toBe('words')
  })

  it('keeps the way with each answer, also when it changes in the middle', async () => {
    const open = await begin()
    const { open: next } = await saveAnswer(open, 1, given('continue', 'a', 1))
    const { open: changed } = await saveAnswer(next, 2, { ...given('keep', undefined, 2), way: 'words' })
    expect(changed.survey.manner).toBeUndefined()
    await saveAnswer(changed, 2, given('continue', 'Mine', 3))
    expect(await now(open.token)).toMatchObject({
      way: 'words',
      answers: { one: 'a', words: 'Mine' },
      ways: { one: 'pictures', words: 'words' },
    })
  })

  it('in pictures goes on without choosing: a skip at first, later what was chosen before', async () => {
    const open = await begin()
    const { open: skipped } = await saveAnswer(open, 1, given('continue', undefined, 1))
    expect((await now(open.token)).answers).toEqual({ one: 'prefer_not_to_say' })
    const { open: chosen } = await saveAnswer(skipped, 1, given('continue', 'b', 2))
    await saveAnswer(chosen, 1, given('continue', undefined, 3))
    expect((await now(open.token)).answers).toEqual({ one: 'b' })
  })

  it('opens drafts from before there were ways', async () => {
    const open = await start()
    const { ways: _, ...older } = open.draft
    await saveDraft(open, { ...older, rev: 2 } as typeof open.draft)
    expect((await stored(open.token)).ways).toEqual({})
  })
})
