import { expect, test } from 'vitest'
import { dayWords, momentWords } from './staff-dates'

test('days and moments read as they do in Hertfordshire, in winter and in summer', () => {
  expect(dayWords('2026-11-24')).toBe('24 November 2026')
  expect(momentWords('2026-11-24T13:42:00Z')).toBe('24 November 2026 at 13:42')
  expect(momentWords('2026-06-30T23:30:00Z')).toBe('1 July 2026 at 00:30')
})
