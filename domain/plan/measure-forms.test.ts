import { describe, expect, it } from 'vitest'
import { BaselineForm, lastDayOf, Period, readValue } from './measure-forms'
import { valueWords } from './value-words'

describe('a value as somebody writes it', () => {
  it.each([
    ['percent', '72', 72],
    ['percent', '72%', 72],
    ['percent', '12.5', 12.5],
    ['count', '1,204', 1204],
    ['yes_no', 'Yes', 1],
    ['yes_no', 'no', 0],
  ] as const)('in %s, %s is %d', (unit, written, value) => {
    expect(readValue(unit, written)).toEqual({ value })
  })

  it.each([
    ['percent', '101'],
    ['percent', 'most'],
    ['percent', '-1'],
    ['percent', 'Infinity'],
    ['count', '1.5'],
    ['yes_no', 'maybe'],
  ] as const)('in %s, %s is refused', (unit, written) => {
    expect(readValue(unit, written)).toHaveProperty('problem')
  })
})

it('stands for a year, a quarter or a month, up to its last day', () => {
  expect(['2026', '2026-Q3', '2026-02', '2028-02'].map(lastDayOf)).toEqual([
    '2026-12-31',
    '2026-09-30',
    '2026-02-28',
    '2028-02-29',
  ])
  for (const wrong of ['', '26', '2026-Q5', '2026-13', 'last year'])
    expect(Period.safeParse(wrong).success).toBe(false)
  expect(BaselineForm.safeParse({ period: '2022', value: '3', source: '' }).success).toBe(false)
})

it('is shown as people read it', () => {
  const words = { yes: 'Yes', no: 'No' }
  const shown = (unit: Parameters<typeof valueWords>[0], value: number, locale = 'en-GB') =>
    valueWords(unit, value, locale, words)
  expect([shown('percent', 72.4), shown('count', 1204), shown('yes_no', 1), shown('rating', 3.75)]).toEqual([
    '72%',
    '1,204',
    'Yes',
    '3.8',
  ])
  expect(shown('count', 12, 'ur-u-nu-latn')).toBe('12')
})
