import { z } from 'zod'
import { quarterOf } from '../comments/quarter'
import { lastDayOf } from '../plan/measure-forms'

/** A quarter of a year, like 2026-Q3. */
export const Quarter = z.string().regex(/^20\d\d-Q[1-4]$/)

/** The quarter that a day lies in, like 2026-Q3. */
export function quarterWith(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The last quarters that had ended before a day, the newest first. */
export function quartersOver(day: string, count: number): string[] {
  const now = Number(day.slice(0, 4)) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1
  return Array.from({ length: count }, (_, at) => {
    const one = now - 1 - at
    return `${Math.floor(one / 4)}-Q${(one % 4) + 1}`
  })
}

/** A quarter in words: "July to September 2026". */
export function quarterName(quarter: string): string {
  return quarterOf(lastDayOf(quarter))
}
