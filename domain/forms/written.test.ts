import { expect, test } from 'vitest'
import { written, writtenWords } from './written'

test('what staff write is stored without characters that no database takes', () => {
  expect(written(20).parse(' a\0b\r\nc\ud800 ')).toBe('ab\nc\ufffd')
})

test('nothing sent is an empty text', () => {
  expect(written(20).parse(undefined)).toBe('')
})

test('a text that is too long is refused, counted as a person counts', () => {
  expect(written(3).safeParse('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧').success).toBe(true)
  expect(written(3).safeParse('four').error?.issues[0]?.message).toBe('Use at most 3 characters.')
})

test('several values where one is asked for are refused in words', () => {
  expect(written(3).safeParse(['a', 'b']).error?.issues[0]?.message).toBe('Write this as one text.')
})

test('a text that must say something needs some words', () => {
  const Why = writtenWords(3, 100, 'Say why in a few words.')
  expect(Why.safeParse('for report').error?.issues[0]?.message).toBe('Say why in a few words.')
  expect(Why.parse('for the report')).toBe('for the report')
})
