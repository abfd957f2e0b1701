import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import type { Metric } from '../surveys/metric'
import type { Answers } from '../surveys/survey'
import { measured } from './measured'

const survey = aSurvey([
  aQuestion('choice', { key: 'decided' }),
  aQuestion('scale', { key: 'content' }),
  aQuestion('choices', { key: 'used' }),
])
const metric = (wanted: Partial<Metric>): Metric => ({
  id: 'm',
  measure: 'p1-m1',
  role: 'computes',
  unit: 'percent',
  plain: 'As told.',
  ...wanted,
})

describe('a percentage', () => {
  const share = metric({
    numerator: { question: 'decided', in: ['a'] },
    denominator: { question: 'decided', in: ['a', 'b'] },
  })
  it.each([
    ['a', 1, 1],
    ['b', 0, 1],
    ['c', 0, 0],
    [null, 0, 0],
    [undefined, 0, 0],
  ])('counts %s as %i of %i', (decided, numerator, denominator) => {
    expect(measured(share, survey, decided === undefined ? {} : { decided })).toEqual({
      numerator,
      denominator,
    })
  })

  it('matches any tick of several, and needs every clause', () => {
    const both = metric({
      numerator: {
        all: [
          { question: 'used', in: ['a', 'b'] },
          { question: 'decided', in: ['a'] },
        ],
      },
      denominator: { question: 'decided', in: ['a', 'b', 'c'] },
    })
    expect(measured(both, survey, { used: ['b', 'c'], decided: 'a' }).numerator).toBe(1)
    expect(measured(both, survey, { used: ['c'], decided: 'a' }).numerator).toBe(0)
    expect(measured(both, survey, { used: ['b'], decided: 'c' })).toEqual({ numerator: 0, denominator: 1 })
  })
})

describe('a mean', () => {
  const mean = metric({
    unit: 'mean_score_1_5',
    question: 'content',
    filter: { question: 'decided', in: ['a'] },
  })

  it('adds the score of the answer, for those whom the filter lets in', () => {
    expect(measured(mean, survey, { decided: 'a', content: 'very_good' })).toEqual({
      numerator: 5,
      denominator: 1,
    })
    expect(measured(mean, survey, { decided: 'a', content: 'very_poor' })).toEqual({
      numerator: 1,
      denominator: 1,
    })
  })

  it.each<Answers>([
    { decided: 'b', content: 'good' },
    { decided: 'a', content: 'prefer_not_to_say' },
    { decided: 'a', content: null },
    { decided: 'a' },
  ])('leaves out %o', (answers) => {
    expect(measured(mean, survey, answers)).toEqual({ numerator: 0, denominator: 0 })
  })
})

describe('a count', () => {
  it('counts those who match, of everyone', () => {
    const count = metric({ unit: 'count', numerator: { question: 'decided', in: ['a', 'b'] } })
    expect([{ decided: 'a' }, { decided: 'c' }].map((answers) => measured(count, survey, answers))).toEqual([
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 1 },
    ])
  })
})

describe('the metrics of our surveys', () => {
  it.each(ourSurveys().flatMap((ours) => ours.metrics.map((m) => [ours.id, m.id, m, ours] as const)))(
    '%s %s: whoever is in the numerator is in the denominator, and nobody is in an empty response',
    (_, __, ours, asked) => {
      expect(measured(ours, asked, {}).numerator).toBe(0)
      const { numerator } = ours
      if (!numerator) return
      const all = 'all' in numerator ? numerator.all : [numerator]
      const answers = Object.fromEntries(all.map(({ question, in: [first] }) => [question, String(first)]))
      expect(measured(ours, asked, answers)).toEqual({ numerator: 1, denominator: 1 })
    },
  )
})
