import { expect, it } from 'vitest'
import { timeTaken } from './time-taken'

it.each([
  [0, 'under_5'],
  [4, 'under_5'],
  [5, 'from_5'],
  [10, 'from_10'],
  [19, 'from_10'],
  [20, 'over_20'],
  [119, 'over_20'],
  [120, 'came_back'],
  [40_000, 'came_back'],
] as const)('says of %i minutes no more than %s', (minutes, band) => {
  expect(timeTaken(1000, 1000 + minutes)).toBe(band)
})

it('says nothing where the start is not known, or a clock went back', () => {
  expect(timeTaken(undefined, 1000)).toBe('not_known')
  expect(timeTaken(1001, 1000)).toBe('not_known')
})
