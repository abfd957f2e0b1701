import type { Span } from './span'
import { foldWithPlaces } from './fold'

type Group = { digits: string; from: number; to: number }

/**
 * Phone numbers and NHS numbers in a text, in digits of any script, however they are spaced or bracketed:
 * 07700 900123, +44 (0)7700-900 123, 943 476 5919. A ten-digit number whose check digit fits is an NHS number.
 */
export function findNumbers(text: string): Span[] {
  const { letters, places } = foldWithPlaces(text)
  const place = (at: number) => places[at] ?? text.length
  const found: Span[] = []
  for (const run of letters.matchAll(RUN)) {
    const groups = groupsOf(run[0], run.index)
    for (let first = 0; first < groups.length; first++) {
      const last = longestFrom(groups, first, letters)
      if (!last) continue
      const from = withMarks(letters, groups[first]!.from)
      found.push({ from: place(from), to: place(last.to), kind: last.kind })
      first = groups.findIndex((group) => group.to === last.to)
    }
  }
  return found
}

// Digits, an O typed for a nought between them, and what stands between the parts of a number.
const RUN = /(?:\d|(?<=[\d ])o(?=\d)|(?<=\d)o)(?:[\d \t\n()./_\u2010-\u2015+-]|o(?=[\do ]|$))*/g
const PART = /[\do]+/g
const MOST_PARTS = 11
const WIDEST_GAP = 3

function groupsOf(run: string, start: number): Group[] {
  return [...run.matchAll(PART)].map((part) => ({
    digits: part[0].replaceAll('o', '0'),
    from: start + part.index,
    to: start + part.index + part[0].length,
  }))
}

/** The longest row of groups from `first` that is a number of a person; null when none is. */
function longestFrom(groups: Group[], first: number, letters: string) {
  const row: Group[] = []
  for (const group of groups.slice(first, first + MOST_PARTS)) {
    if (row.length && group.from - row.at(-1)!.to > WIDEST_GAP) break
    row.push(group)
  }
  const before = letters.slice(Math.max(0, row[0]!.from - 24), row[0]!.from)
  for (; row.length; row.pop()) {
    const kind = kindOf(row.map(({ digits }) => digits).join(''), before)
    if (kind && !isDate(row)) return { kind, to: row.at(-1)!.to }
  }
  return null
}

function kindOf(digits: string, before: string): 'phone' | 'nhs_number' | null {
  const international = /\+ ?\(?$/.test(before)
  if (!international && digits.length === 10 && (isNhsNumber(digits) || /nhs/.test(before)))
    return 'nhs_number'
  if (international && digits.length >= 8 && digits.length <= 15) return 'phone'
  if (/^(00)?440?[12357-9]\d{8,9}$/.test(digits) || /^00[1-9]\d{7,12}$/.test(digits)) return 'phone'
  if (/^0[12357-9]\d{8,9}$/.test(digits) || /^7\d{9}$/.test(digits)) return 'phone'
  return /^\d{5,8}$/.test(digits) && CALLED.test(before) ? 'phone' : null
}

/** A number without its area code is known only by the words before it. */
const CALLED = /\b(tel|telephone|phone|mobile|mob|landline|call|ring|text|extension|ext)\b[^\d\n]{0,14}$/

/** Whether ten digits are an NHS number: the last one is the check digit of the others, modulo 11 (NHS Data Dictionary). */
export function isNhsNumber(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

function isDate(row: Group[]): boolean {
  const [day, month, year] = row.map(({ digits }) => digits)
  return row.length >= 3 && /^\d{1,2}$/.test(day!) && /^\d{1,2}$/.test(month!) && /^(19|20)\d\d$/.test(year!)
}

/** A number begins with the brackets and the plus before it. */
function withMarks(letters: string, from: number): number {
  return from - (/[+(]{0,2}$/.exec(letters.slice(Math.max(0, from - 2), from))?.[0].length ?? 0)
}
