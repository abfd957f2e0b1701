import { z } from 'zod'
import type { Survey } from '../surveys/survey'

/** The whole of content/bank-holidays.json. */
export const BankHolidays = z.strictObject({ note: z.string(), days: z.array(z.iso.date()).min(1) })

/** Whether people are at work on a day like 2026-11-23: Monday to Friday, and no bank holiday. */
export function isWorkingDay(day: string, holidays: readonly string[]): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.includes(day)
}

/** The day that many working days after a day, which itself does not count. */
export function workingDaysAfter(day: string, count: number, holidays: readonly string[]): string {
  const date = new Date(`${day}T00:00:00Z`)
  for (let left = count; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (isWorkingDay(isoDay(date), holidays)) left--
  }
  return isoDay(date)
}

/** Working days within which a comment is read: two where children and young people write, five elsewhere. */
export function daysToRead({ audience }: Pick<Survey, 'audience'>): number {
  return audience === 'child' || audience === 'young_person' ? 2 : 5
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
