import { expect, test } from 'vitest'
import { Quarter, quarterName, quartersOver, quarterWith } from './quarter'

test('a quarter has a name, and the quarters that are over count back over the years', () => {
  expect(quarterName('2026-Q3')).toBe('July to September 2026')
  expect(quarterWith('2026-09-30')).toBe('2026-Q3')
  expect(quarterWith('2026-10-01')).toBe('2026-Q4')
  expect(quartersOver('2026-05-02', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
  expect(quartersOver('2026-01-01', 1)).toEqual(['2025-Q4'])
})

test('what is no quarter is refused', () => {
  for (const wrong of ['', '2026', '2026-Q5', '2026-q3', '1999-Q1'])
    expect(Quarter.safeParse(wrong).success, wrong).toBe(false)
})
