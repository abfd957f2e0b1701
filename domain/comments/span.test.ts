import { describe, expect, it, test } from 'vitest'
import { findDates } from './find-date'
import { findEmails } from './find-email'
import { findNames } from './find-name'
import { findNumbers, isNhsNumber } from './find-numbers'
import { findPostcodes } from './find-postcode'
import { inOrder, takenOut, type Span } from './span'

const said = (text: string, spans: Span[]) => spans.map(({ from, to }) => text.slice(from, to))

test('what was taken out is named in its place, and the rest stays as it was', () => {
  const text = 'Ring 07700 900123 or a@b.example.'
  expect(takenOut(text, [...findEmails(text), ...findNumbers(text)])).toBe(
    'Ring [phone number] or [e-mail address].',
  )
})

test('spans that overlap become one that covers both', () => {
  const spans: Span[] = [
    { from: 4, to: 9, kind: 'date' },
    { from: 2, to: 6, kind: 'name' },
    { from: 9, to: 10, kind: 'phone' },
  ]
  expect(inOrder(spans)).toEqual([
    { from: 2, to: 9, kind: 'name' },
    { from: 9, to: 10, kind: 'phone' },
  ])
})

describe('an NHS number', () => {
  it.each(['9434765919', '4010232137', '9990001111'])('%s has the check digit it should', (digits) =>
    expect(isNhsNumber(digits)).toBe(true),
  )
  it.each(['9434765918', '1000000000', '943476591', '0434765919', '2000000060'])('%s has not', (digits) =>
    expect(isNhsNumber(digits)).toBe(false),
  )
})

describe('what only looks like one', () => {
  it.each(['0 out of 10', '2023-24 2024-25', '£12,500', '01/09/2023 10 children', '0300'])(
    '%s is no phone number',
    (text) => expect(said(text, findNumbers(text))).toEqual([]),
  )
  it.each(['Year 7 2nd term', 'Q1 3AB', 'AL10', 'nobody', 'AL1 3CI', 'A1 2AB'])('%s is no postcode', (text) =>
    expect(said(text, findPostcodes(text))).toEqual([]),
  )
  it.each(['look at school.we', 'meet at the gate', '@jack', 'a@b'])('%s is no address', (text) =>
    expect(said(text, findEmails(text))).toEqual([]),
  )
  it.each(['1:1 support', 'the year 2014', 'your. 5 days', 'in May', '31/12'])(
    '%s is no date of birth',
    (text) => expect(said(text, findDates(text))).toEqual([]),
  )
  it.each(['we will', 'Okaforia', 'i miss school', 'Dr appointments'])('%s names nobody', (text) =>
    expect(said(text, findNames(text, ['Will', 'Okafor']))).toEqual([]),
  )
})

test('a number of the text that stands between others is found', () => {
  const text = 'In 2023 07700 900123 9 times'
  expect(said(text, findNumbers(text))).toEqual(['07700 900123'])
})
