import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themeCounts, type Verdict } from './theme-counts'

const coded = (response: number, ...themes: string[]): Verdict => ({
  response: `r${response}`,
  question: 'q',
  themes,
})
const many = (count: number, ...themes: string[]) =>
  Array.from({ length: count }, (_, at) => coded(at, ...themes))
const about = (verdicts: Verdict[]) => themeCounts(verdicts, ['waiting'])[0]!.about

test('a theme is shown from ten comments on, and then only in fives', () => {
  expect([9, 10, 14, 15, 29].map((count) => about(many(count, 'waiting')))).toEqual([null, 10, 10, 15, 25])
})

test('two comments of one response count once', () => {
  const twice = many(9, 'waiting').flatMap((one) => [one, { ...one, question: 'other' }])
  expect(about(twice)).toBeNull()
})

test('a comment that two people coded carries what both found', () => {
  expect(about([...many(10, 'waiting'), ...many(10, 'waiting')])).toBe(10)
  expect(about([...many(10, 'waiting'), coded(3)])).toBeNull()
})

test('nothing between one and nine is ever told, whatever was coded', () => {
  const verdict = fc.record({
    response: fc.integer({ min: 0, max: 12 }).map((at) => `r${at}`),
    question: fc.constantFrom('q', 'other'),
    themes: fc.subarray(['waiting', 'transport']),
  })
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 60 }), (verdicts) => {
      for (const { about } of themeCounts(verdicts, ['waiting', 'transport']))
        expect(about === null || (about >= 10 && about % 5 === 0)).toBe(true)
    }),
  )
})
