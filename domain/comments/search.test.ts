import { expect, it, test } from 'vitest'
import { hasAll, wanted } from './search'

it.each([
  ['taxi late', 'The TAXI was late again'],
  ['late taxi', 'The taxi was late again'],
  ['zolc', 'Zażółć gęślą jaźń'],
  ['ŻÓŁĆ', 'zażolc'],
  ['مدرسة', 'ذهبت إلى المَدْرَسَة'],
  ['مدرسہ', 'مدرسة جديدة'],
  ['کتاب', 'كتابي الأول'],
  ['انتظار', 'اِنتِظار طويل'],
  ["o'brien", 'Mrs O’Brien'],
  ['school', 'preschool'],
  ['٢٠', '20 weeks'],
])('%s is found in: %s', (query, text) => expect(hasAll(text, wanted(query))).toBe(true))

test('every word must be there', () => {
  expect(hasAll('The taxi came', wanted('taxi late'))).toBe(false)
})

test('a search for nothing has no words', () => {
  expect(wanted('  \u200b ')).toEqual([])
})

test('what looks like a pattern is looked for as it stands', () => {
  expect(hasAll('a.*b', wanted('.*'))).toBe(true)
  expect(hasAll('ab', wanted('.*'))).toBe(false)
})
