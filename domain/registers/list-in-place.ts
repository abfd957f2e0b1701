import { lastDayOf } from '../plan/measure-forms'
import { dueDays, type Schedule } from './agreed-report'

/** A report on the list, as far as the list itself is judged; days are written 2026-11-24. */
export type ListedReport = Schedule & {
  id: string
  owner: string
  listedOn: string
  inScope: boolean
  /** The day a second person agreed that it is out of scope. */
  agreedOn: string | null
}

/** An edition that came out. */
export type CameOut = { report: string; dueOn: string; publishedOn: string }

/** Whether a list of agreed reports is in place at the end of a quarter, and what shows it. */
export type ListStanding = {
  inPlace: boolean
  reports: number
  again: number
  waiting: number
  due: number
  onTime: number
}

/**
 * Measure p1-m2 to the letter, at the end of a quarter: there is a list, some report on it comes out again and again,
 * every report has an owner and a day on which it is due, and nothing on the list waits for a second person. Null
 * before anything was ever listed.
 */
export function listStanding(
  reports: readonly ListedReport[],
  editions: readonly CameOut[],
  quarter: string,
): ListStanding | null {
  const last = lastDayOf(quarter)
  const listed = reports.filter(({ listedOn }) => listedOn <= last)
  if (!listed.length) return null
  const current = listed.filter(({ endedOn }) => !endedOn || endedOn > last)
  const again = current.filter(({ cycle }) => cycle !== 'once').length
  const waiting = current.filter(
    ({ inScope, agreedOn }) => !inScope && !(agreedOn && agreedOn <= last),
  ).length
  const owned = current.every(({ owner, firstDue }) => owner.trim() && firstDue)
  const due = listed.flatMap((report) =>
    dueDays(report, last)
      .filter((day) => day >= firstDayOf(quarter))
      .map((dueOn) => ({ report: report.id, dueOn })),
  )
  const onTime = due.filter(({ report, dueOn }) =>
    editions.some((one) => one.report === report && one.dueOn === dueOn && one.publishedOn <= dueOn),
  )
  const inPlace = again > 0 && owned && waiting === 0
  return { inPlace, reports: current.length, again, waiting, due: due.length, onTime: onTime.length }
}

/** What shows it, in words that everybody reads. */
export function listEvidence({ reports, again, waiting, due, onTime }: ListStanding): string {
  return [
    `${counted(reports, 'report')} on the list, ${again} of them at regular times`,
    ...(waiting ? [`${waiting} not yet agreed by a second person`] : []),
    due
      ? `${onTime} of ${counted(due, 'edition')} due in the quarter came out by the day`
      : 'no edition was due',
  ].join('; ')
}

/** Every quarter from the one of a day to the one of another, like 2026-Q3. */
export function quartersBetween(from: string, to: string): string[] {
  const quarters: string[] = []
  for (let at = quarterNumber(from); at <= quarterNumber(to); at++)
    quarters.push(`${Math.floor(at / 4)}-Q${(at % 4) + 1}`)
  return quarters
}

function quarterNumber(day: string): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)
}

function firstDayOf(quarter: string): string {
  return `${quarter.slice(0, 4)}-${String(Number(quarter[6]) * 3 - 2).padStart(2, '0')}-01`
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`
}
