import { daysAfter } from '../surveys/days'
import { dueDays, type Schedule } from './agreed-report'

/** What is due of a report: days without an edition yet up to a year ahead, and whether the first of them has passed. */
export type Standing = { open: string[]; overdue: boolean }

/** Where a report stands today, from its schedule and the editions that came out. */
export function standingOf(
  schedule: Schedule,
  editions: readonly { dueOn: string; publishedOn: string | null }[],
  today: string,
): Standing {
  const out = new Set(editions.filter(({ publishedOn }) => publishedOn).map(({ dueOn }) => dueOn))
  const open = dueDays(schedule, daysAfter(today, 366)).filter((day) => !out.has(day))
  return { open, overdue: open[0] !== undefined && open[0] < today }
}
