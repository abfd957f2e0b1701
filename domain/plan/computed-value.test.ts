import { expect, it } from 'vitest'
import { computedValue, headlineOf, isSettled } from './computed-value'

it('makes whole percentages, means with one place, counts, and yes and no', () => {
  const sums = { numerator: 85, denominator: 24 }
  expect(computedValue('percent', { numerator: 2, denominator: 3 })).toEqual({
    value: 67,
    n: 3,
    unit: 'percent',
  })
  expect(computedValue('mean_score_1_5', sums)).toEqual({ value: 3.5, n: 24, unit: 'rating' })
  expect(computedValue('count', sums)).toEqual({ value: 85, n: null, unit: 'count' })
  expect(computedValue('yes_no', { numerator: 1, denominator: 1 })?.value).toBe(1)
})

it('makes nothing of nobody', () => {
  for (const unit of ['percent', 'mean_score_1_5'] as const)
    expect(computedValue(unit, { numerator: 0, denominator: 0 })).toBeNull()
})

it('takes the first figure that the plan names of those that compute', () => {
  expect(headlineOf({ metrics: ['supports', 'first', 'second'] }, new Set(['second', 'first']))).toBe('first')
  expect(headlineOf({ metrics: ['supports'] }, new Set(['first']))).toBeNull()
  expect(headlineOf({}, new Set(['first']))).toBeNull()
})

it('waits four weeks after a quarter', () => {
  expect(isSettled('2026-Q3', '2026-10-27')).toBe(false)
  expect(isSettled('2026-Q3', '2026-10-28')).toBe(true)
  expect(isSettled('2026-Q4', '2027-01-28')).toBe(true)
})
