import { z } from 'zod'
import type { Measure } from './plan'

/** A time that values stand for: a year, a quarter or a month. */
export const Period = z
  .string('Say which time the value stands for.')
  .trim()
  .regex(
    /^20\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$/,
    'Write a year, a quarter or a month, like 2026, 2026-Q3 or 2026-09.',
  )

const Text = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`).default('')

/** A value as somebody reports it, with what shows that it is so. */
export const Report = z.object({
  period: Period,
  value: z
    .string('Write the value.')
    .trim()
    .min(1, 'Write the value.')
    .max(20, 'This is too long for a number.'),
  n: z
    .string()
    .trim()
    .regex(/^\d{0,9}$/, 'Write a whole number, or leave it empty.')
    .default(''),
  source: z
    .string('Say where it comes from.')
    .trim()
    .min(3, 'Say where it comes from, so that others can look.')
    .max(200, 'Use at most 200 characters.'),
  evidence: Text(1000),
  breakBefore: Text(200),
})

/** What a measure was before the plan began. */
export const BaselineForm = Report.pick({ period: true, value: true, source: true })

/** A second person's word. */
export const Agreeing = z.object({ number: z.string().regex(/^\d{1,15}$/) })

/**
 * The number that was written for a measure, or why it cannot be one. Percentages go from 0 to 100, counts are whole,
 * and yes and no are written out.
 */
export function readValue(unit: Measure['unit'], written: string): { value: number } | { problem: string } {
  if (unit === 'yes_no') {
    const said = written.toLowerCase()
    return said === 'yes' || said === 'no'
      ? { value: said === 'yes' ? 1 : 0 }
      : { problem: 'Choose yes or no.' }
  }
  const value = Number(written.replace(/%$/, '').replaceAll(',', ''))
  if (!Number.isFinite(value) || value < 0) return { problem: 'Write a number, like 72 or 12.5.' }
  if (unit === 'percent' && value > 100) return { problem: 'A percentage is at most 100.' }
  if (unit === 'count' && !Number.isInteger(value)) return { problem: 'Write a whole number.' }
  return { value }
}

/** The last day of a time, like 2026-09-30 for 2026-Q3. */
export function lastDayOf(period: string): string {
  const [year, part] = period.split('-')
  const month = !part ? 12 : part.startsWith('Q') ? Number(part[1]) * 3 : Number(part)
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10)
}
