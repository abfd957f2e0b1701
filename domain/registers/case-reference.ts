import { findDates } from '../comments/find-date'
import { isNhsNumber } from '../comments/find-numbers'

/**
 * Why a reference must not stand for a child's file, in words for whoever types it; null when it may. It is refused
 * when it looks like a name, a date of birth or a number that others know the child by (voice.md section 4).
 */
export function problemWithReference(reference: string): string | null {
  const digits = reference.replace(/\D/g, '')
  if (reference.length > 30) return 'Use at most 30 characters.'
  if (digits.length === 10 && isNhsNumber(digits)) return `This looks like an NHS number. ${INSTEAD}`
  if (/^[a-z]\d{11}[\da-z]$/i.test(reference)) return `This looks like a pupil number. ${INSTEAD}`
  if (findDates(reference).length || isDay(reference)) return `This looks like a date of birth. ${INSTEAD}`
  if (!digits || letterRuns(reference).some(isNameLike)) return `This looks like a name. ${INSTEAD}`
  return null
}

const INSTEAD = 'Use the reference of the audit itself, like C-0142.'
const WORDS = new Set(['case', 'child', 'file', 'audit', 'record', 'sample', 'ehcp', 'round'])

function letterRuns(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? []
}

/** Initials and short codes in capitals are no name; whatever else is longer than two letters may be one. */
function isNameLike(run: string): boolean {
  if (WORDS.has(run.toLowerCase())) return false
  return /^[A-Z]+$/.test(run) ? run.length > 4 : run.length > 2
}

/** Eight or six digits that are a day: 14052012, 20120514, 140512. */
function isDay(text: string): boolean {
  if (!/^\d{6}$|^\d{8}$/.test(text)) return false
  const [a, b, c] = text.length === 6 ? cut(text, 2, 2, 2) : cut(text, 2, 2, 4)
  if (isDayOf(a, b) && (text.length === 6 || isYear(c))) return true
  const [year, month, day] = cut(text, 4, 2, 2)
  return text.length === 8 && isYear(year) && isDayOf(day, month)
}

function cut(text: string, ...lengths: [number, number, number]): [string, string, string] {
  const [first, second, third] = lengths
  return [
    text.slice(0, first),
    text.slice(first, first + second),
    text.slice(first + second, first + second + third),
  ]
}

function isDayOf(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

function isYear(year: string): boolean {
  return /^(19|20)\d\d$/.test(year)
}
