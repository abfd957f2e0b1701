import { describe, expect, it } from 'vitest'
import { aDraft, aQuestion, aSurvey } from '../../testing/surveys'
import { withAnswer } from '../responses/draft'
import { submit } from '../responses/submit'
import { inWay } from '../ways/in-way'
import { answersOnTheWay, progress, stepAfter, stopBefore, wayThrough } from './route'
import { stopped } from './stop'
import type { Answers } from './survey'

const keys = ['who', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'only_words']
const survey = aSurvey(
  keys.map((key) => aQuestion('choice', { key, required: key === 'f' ? true : undefined })),
  {
    audience: 'child',
    ways: { pictures: { asks: ['i', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], last: ['who'], texts: {} } },
  },
)
const pictures = inWay(survey, 'pictures')
const numbers = (answers: Answers) => wayThrough(pictures, answers).map((stop) => stop.number)
const after = (answers: Answers, number: number) => stepAfter(pictures, answers, number)
const answered = (...of: string[]): Answers => Object.fromEntries(of.map((key) => [key, 'a']))

describe('a way of its own through a survey', () => {
  it('goes in its own order, and keeps the numbers that stand in addresses', () => {
    expect(numbers({})).toEqual([10, 2, 3, 4, 5, 6, 7, 8, 9, 1])
    expect(after({}, 0)).toEqual({ at: 'question', number: 10 })
    expect(after(answered('i'), 10)).toEqual({ at: 'question', number: 2 })
    expect(stopBefore(pictures, {}, 2)?.number).toBe(10)
    expect(progress(pictures, answered('i'), 2)).toEqual({ place: 2, left: 8, sure: true })
  })

  it('leaves out what it does not ask, unless that was answered in another way', () => {
    expect(answersOnTheWay(pictures, answered('i'))).not.toHaveProperty('only_words')
    expect(answersOnTheWay(pictures, answered('only_words'))).toMatchObject({ only_words: 'a' })
    expect(numbers(answered('only_words'))[0]).toBe(11)
    expect(after(answered('only_words'), 0)).toEqual({ at: 'question', number: 10 })
  })

  it('asks after six whether to do more, and not where hardly anything is left', () => {
    const six = answered('i', 'a', 'b', 'c', 'd', 'e')
    expect(after(six, 6)).toEqual({ at: 'more', number: 7 })
    expect(after(six, 0)).toEqual({ at: 'question', number: 7 })
    expect(after({ ...six, ...answered('f') }, 6)).toEqual({ at: 'question', number: 8 })
  })

  it('asks no grown-up whether to stop', () => {
    const parents = inWay({ ...survey, audience: 'parent_carer' }, 'pictures')
    expect(stepAfter(parents, answered('i', 'a', 'b', 'c', 'd', 'e'), 6)).toEqual({
      at: 'question',
      number: 7,
    })
  })
})

it('from the end of a way leads to what was left out before it', () => {
  expect(after(answered('who'), 1)).toEqual({ at: 'question', number: 10 })
  expect(after(answered('who', 'i'), 1)).toEqual({ at: 'question', number: 2 })
})

describe('stopping', () => {
  it('is finishing: what is left is skipped, "prefer not to say" where an answer is required', () => {
    const finished = stopped(pictures, answered('i', 'a'))
    expect(finished).toMatchObject({ i: 'a', a: 'a', b: null, f: 'prefer_not_to_say', h: null })
    expect(after(finished, 0)).toEqual({ at: 'question', number: 1 })
  })

  it('at the end skips who answered as well', () => {
    const finished = stopped(pictures, stopped(pictures, answered('i')))
    expect(after(finished, 0)).toEqual({ at: 'check' })
    expect(finished).toMatchObject({ who: null })
  })

  it('in words skips everything at once', () => {
    expect(stepAfter(survey, stopped(survey, answered('who')), 0)).toEqual({ at: 'check' })
  })
})

describe('the way of an answer', () => {
  const all = Object.fromEntries(keys.map((key) => [key, null]))
  const sent = (draft: ReturnType<typeof aDraft>) => submit(draft, survey, '2026-11-23')

  it('is that of the whole response where there is one', () => {
    const draft = withAnswer(
      aDraft(survey, { ...all, f: 'a' }, { way: 'pictures', ways: { f: 'pictures' } }),
      'a',
      'b',
    )
    expect(sent(draft)).toMatchObject({ way: 'pictures', ways: {} })
  })

  it('is kept with each where there are several; a skip has none', () => {
    const begun = aDraft(survey, { ...all, f: 'a' }, { ways: { f: 'words' } })
    const draft = withAnswer(withAnswer({ ...begun, way: 'pictures' }, 'a', 'b'), 'b', null)
    expect(sent(draft)).toMatchObject({ way: 'mixed', ways: { f: 'words', a: 'pictures' } })
  })

  it('is words for drafts from before there were ways, and that of now where nothing was said', () => {
    expect(sent(aDraft(survey, { ...all, f: 'a' }))).toMatchObject({ way: 'words', ways: {} })
    const quiet = aSurvey([aQuestion('choice', { key: 'a' })])
    expect(submit(aDraft(quiet, { a: null }, { way: 'easy_read' }), quiet, '2026-11-23')).toMatchObject({
      way: 'easy_read',
    })
  })
})
