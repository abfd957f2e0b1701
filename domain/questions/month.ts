import { z } from 'zod'
import { Asked } from './asked'
import type { Day, Kind, Problem } from './kind'

const question = Asked.extend({ kind: z.literal('month') })
export type Month = z.infer<typeof question>

/** A month and a year, stored as 2026-03: most people do not know the day, and exact dates identify families. */
export const month = {
  question,
  holds: 'parts',
  answer: (_, today) =>
    z.unknown().transform((sent, problems): string | null => {
      const read = readMonth(sent, today)
      if ('stored' in read) return read.stored
      problems.addIssue({ code: 'custom', message: read.problem })
      return z.NEVER
    }),
  sent: (answer) => ({ month: String(Number(answer.slice(5))), year: answer.slice(0, 4) }),
  said: (_, answer) => [`${MONTHS[Number(answer.slice(5)) - 1]} ${answer.slice(0, 4)}`],
  cell: (_, answer) => answer,
  tally: () => [],
} satisfies Kind<Month, string>

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const Parts = z.union([
  z.object({ month: z.string().default(''), year: z.string().default('') }),
  z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .transform((stored) => ({ month: stored.slice(5), year: stored.slice(0, 4) })),
])

function readMonth(sent: unknown, today: Day): { stored: string } | { problem: Problem } {
  const parts = Parts.safeParse(sent)
  if (!parts.success) return { problem: 'date-missing' }
  const [name, year] = [parts.data.month.trim(), parts.data.year.trim()]
  if (!name && !year) return { problem: 'date-missing' }
  if (!name) return { problem: 'month-missing' }
  if (!year) return { problem: 'year-missing' }
  const number = monthNumber(name)
  if (!number || !/^(19|20)\d{2}$/.test(year)) return { problem: 'date-not-real' }
  const stored = `${year}-${String(number).padStart(2, '0')}`
  return stored > today.slice(0, 7) ? { problem: 'date-in-future' } : { stored }
}

function monthNumber(name: string): number | null {
  if (/^\d{1,2}$/.test(name)) return Number(name) >= 1 && Number(name) <= 12 ? Number(name) : null
  const start = name.toLowerCase()
  const at = start.length < 3 ? -1 : MONTHS.findIndex((m) => m.toLowerCase().startsWith(start))
  return at < 0 ? null : at + 1
}
