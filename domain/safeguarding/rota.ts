import { z } from 'zod'

/** Weeks that can be filled at once. */
export const WEEKS_AT_ONCE = [1, 2, 4, 8] as const

/** Who reads from a week on, and who does when they cannot; or nobody. */
export const RotaChange = z
  .object({
    reader: z.uuid('Choose who reads.'),
    deputy: z.uuid('Choose who reads when they cannot.'),
    weeks: z.coerce.number().pipe(z.literal([...WEEKS_AT_ONCE], 'Choose how many weeks.')),
  })
  .refine(({ reader, deputy }) => reader !== deputy, {
    path: ['deputy'],
    message: 'The deputy must be somebody else.',
  })

/** The Mondays of that many weeks from a Monday on, all as 2026-11-23. */
export function mondaysFrom(monday: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(`${monday}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + 7 * at)
    return date.toISOString().slice(0, 10)
  })
}
