import { daysAfter } from '../surveys/days'

/** When the next value of a measure is due, and the day one came in for it; null where there is none. */
export type Due = { dueOn: string | null; reportedOn: string | null }

/** Days before it is due that a value may come in for it, and that its owner is told. */
export const DAYS_AHEAD = 14

/** Where a measure stands with its next value, on a day. */
export function dueState(
  { dueOn, reportedOn }: Due,
  day: string,
): 'none' | 'in' | 'later' | 'soon' | 'overdue' {
  if (!dueOn) return 'none'
  if (reportedOn) return 'in'
  if (dueOn < day) return 'overdue'
  return daysAfter(dueOn, -DAYS_AHEAD) <= day ? 'soon' : 'later'
}

/**
 * Which reminder a day calls for: -1 from a fortnight before, 0 from the day itself, 1, 2 … for each week after; null
 * while it is too early. Each goes out once, on the first day somebody is at work.
 */
export function reminderOn(dueOn: string, day: string): number | null {
  if (day < daysAfter(dueOn, -DAYS_AHEAD)) return null
  return day < dueOn ? -1 : Math.floor((Date.parse(day) - Date.parse(dueOn)) / WEEK)
}

const WEEK = 7 * 24 * 60 * 60 * 1000
