import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import type { Question } from '../questions/question'
import type { Answers, Survey } from '../surveys/survey'
import { publish, type SurveyVersion } from '../surveys/publish'
import { countsOf, type Countable } from './counts'
import { figuresOf } from './figures'
import type { Part, Sum } from './question-figure'
import { sentencesOf } from './sentence'

const scale = aQuestion('scale', { key: 'content', text: 'How content are you?' })
const ticks = aQuestion('choices', { key: 'used' })
const words = aQuestion('long_text', { key: 'words' })
const place = aQuestion('choice', { key: 'place', fact: true })
const first = version([place, scale, ticks, words])

function version(questions: Question[], last: SurveyVersion | null = null): SurveyVersion {
  return publish(aSurvey(questions), last)!
}

function sum(answers: Answers[], at: SurveyVersion = first): Sum {
  const responses = answers.map((given): Countable => ({ ...how, version: at.number, answers: given }))
  return { n: answers.length, counts: countsOf(responses, (): Survey => at.survey) }
}
const how = {
  priorities: [],
  voice: 'direct',
  familyVoice: 'direct',
  way: 'words',
  timeTaken: 'under_5',
  channel: 'web',
  language: 'en',
}
const times = (count: number, answers: Answers): Answers[] => Array.from({ length: count }, () => answers)
const figuresFrom = (now: Sum, before: Sum | null = null, split: Part[] | null = null, versions = [first]) =>
  figuresOf({ versions, whole: { now, before }, split: split && { by: 'place', parts: split } })
const figure = (key: string, ...given: Parameters<typeof figuresFrom>) =>
  figuresFrom(...given).questions.find((one) => one.key === key)!
const said = (key: string, ...given: Parameters<typeof figuresFrom>) =>
  sentencesOf(figure(key, ...given), given[1] ? 'spring' : null)

const mostly = [...times(71, { content: 'good' }), ...times(29, { content: 'poor' })]

describe('the figure of a question', () => {
  it('has each answer with its count, in the order of the author, and who stands outside percentages', () => {
    const { options, lines } = figure(
      'content',
      sum([
        ...times(12, { content: 'good' }),
        ...times(3, { content: 'prefer_not_to_say' }),
        { content: null },
        {},
      ]),
    )
    expect(options.map(({ value }) => value)).toEqual([
      'very_good',
      'good',
      'neither',
      'poor',
      'very_poor',
      'prefer_not_to_say',
    ])
    expect(lines[0]!.told).toMatchObject({ asked: 16, skipped: 1, base: 12, counts: [0, 12, 0, 0, 0, 3] })
  })

  it('keeps an answer that is no longer offered, when somebody of the wave gave it', () => {
    const fewer = aQuestion('choice', {
      key: 'place',
      fact: true,
      options: [
        { value: 'a', label: 'A' },
        { value: 'c', label: 'C' },
      ],
    })
    const second = version([fewer, scale], first)
    const both = { n: 22, counts: sum(times(11, { place: 'b' })).counts }
    both.counts = { ...both.counts, given: { ...both.counts.given, version: { 1: 11, 2: 11 } } }
    expect(figure('place', both, null, null, [first, second]).options.map(({ value }) => value)).toEqual([
      'a',
      'c',
      'b',
    ])
  })

  it.each([
    [sum(mostly), ['About 7 in 10 said “VERY_GOOD” or “GOOD” (71% of 100 answers).']],
    [sum(times(20, { content: 'very_good' })), ['Everyone said “VERY_GOOD” or “GOOD” (100% of 20 answers).']],
    [sum(times(9, { content: 'good' })), ['Only 9 answers: too few to say more than the numbers below.']],
    [sum(times(10, { content: null })), ['Nobody chose one of the answers.']],
    [sum(times(10, {})), ['Nobody was asked this question.']],
  ])('says so in a plain sentence', (now, sentences) => {
    expect(said('content', now)).toEqual(sentences)
  })

  it('says what was chosen most of several, and that people could choose more than one', () => {
    const now = sum([
      ...times(30, { used: ['b', 'c'] }),
      ...times(20, { used: ['c'] }),
      ...times(10, { used: ['none'] }),
    ])
    expect(said('used', now)).toEqual([
      'Chosen most: “C”, by about 8 in 10 (83% of 60 answers).',
      'People could choose more than one.',
    ])
  })

  it('says how many wrote something, and nothing of what', () => {
    expect(said('words', sum([...times(12, { words: 'text' }), ...times(8, { words: null })]))).toEqual([
      '12 of 20 wrote something. Words are read by named people, not counted.',
    ])
    expect(figure('words', sum(times(12, { words: 'text' }))).options).toEqual([])
  })
})

describe('a figure beside the wave before', () => {
  const before = sum([...times(30, { content: 'good' }), ...times(70, { content: 'poor' })])

  it('says how it moved, and when that could be chance', () => {
    expect(said('content', sum(mostly), before).at(-1)).toBe('Up from 30% in spring.')
    expect(said('content', sum(mostly), sum(mostly)).at(-1)).toBe('The same as in spring.')
    const little = sum([...times(68, { content: 'good' }), ...times(32, { content: 'poor' })])
    expect(said('content', little, sum(mostly)).at(-1)).toBe('Down from 71% in spring. This could be chance.')
  })

  it('is not compared when the question changed in between', () => {
    const reworded = version([place, { ...scale, text: 'How content are you now?' }, ticks, words], first)
    const now = sum(mostly, reworded)
    expect(said('content', now, before, null, [first, reworded]).at(-1)).toBe(
      'The question changed since spring, so the two cannot be compared.',
    )
    expect(figure('content', now, before, null, [first, reworded]).lines[0]!.before).toBeNull()
    expect(figure('used', now, before, null, [first, reworded]).changed).toBe(false)
  })
})

describe('a figure that is split', () => {
  const part = (value: string, now: Sum | null): Part => ({
    value,
    label: value.toUpperCase(),
    now,
    before: null,
  })
  const a = sum([...times(15, { content: 'good', place: 'a' }), ...times(5, { content: 'poor', place: 'a' })])
  const b = sum([...times(5, { content: 'good', place: 'b' }), ...times(15, { content: 'poor', place: 'b' })])

  it('tells each group apart, those that are not shown too', () => {
    const { lines } = figure('content', sum(mostly), null, [part('a', a), part('b', null), part('other', b)])
    expect(lines.map(({ value, told }) => [value, told?.base ?? null])).toEqual([
      ['a', 20],
      ['b', null],
      ['other', 20],
    ])
    expect(said('content', sum(mostly), null, [part('a', a), part('b', b), part('other', null)])).toEqual([
      '“VERY_GOOD” or “GOOD”: a, about 8 in 10 (75% of 20 answers); b, about 3 in 10 (25% of 20 answers).',
    ])
  })

  it('leaves out a group that nobody is in, which is known when nobody is under "other"', () => {
    const { lines } = figure('content', sum(mostly), null, [
      part('a', a),
      part('b', null),
      part('other', null),
    ])
    expect(lines.map(({ value }) => value)).toEqual(['a'])
  })

  it('names the two ends of many groups, and when even those could be chance', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((value) => part(value, value === 'e' ? b : a))
    expect(said('content', sum(mostly), null, many)).toEqual([
      '“VERY_GOOD” or “GOOD”: most in a, about 8 in 10 (75% of 20 answers); fewest in e, about 3 in 10 (25% of 20 answers).',
    ])
    const alike = many.map((one) => ({ ...one, now: a }))
    expect(said('content', sum(mostly), null, alike)[0]).toMatch(/This could be chance\.$/)
  })

  it('does not split the question it is split by', () => {
    const everyone = sum([...times(20, { place: 'a' }), ...times(20, { place: 'b' })])
    const { lines, split } = figure('place', everyone, null, [part('a', a), part('b', b)])
    expect([lines.length, split, lines[0]!.told!.base]).toEqual([1, false, 40])
  })
})

describe('voice', () => {
  it('keeps own, observed and others’ views apart, with the base that content/voice.json says', () => {
    const levels = [
      'direct',
      'direct',
      'supported',
      'observed',
      'represented',
      'declined',
      'not_captured',
      'unknown',
      'not_applicable',
    ]
    const responses = levels.map((voice): Countable => ({
      ...how,
      version: 1,
      answers: {},
      voice,
      priorities: ['p2'],
    }))
    const { voice } = figuresFrom({ n: 9, counts: countsOf(responses, () => first.survey) })
    expect(voice.map(({ priority }) => priority)).toEqual(['all', 'p2'])
    expect(voice[0]).toMatchObject({
      n: 9,
      base: 8,
      captured: 4,
      ownVoice: 3,
      givenTheChance: 5,
      notKnown: 1,
    })
  })
})
