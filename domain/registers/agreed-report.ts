import { z } from 'zod'
import { several } from '../forms/several'
import { Day } from '../forms/day'
import { written } from '../forms/written'

/** How often a report comes out, in words, and after how many months the next edition is due. */
export const cycles = {
  monthly: { name: 'Every month', months: 1 },
  quarterly: { name: 'Every quarter', months: 3 },
  termly: { name: 'Every term', months: 4 },
  half_yearly: { name: 'Twice a year', months: 6 },
  yearly: { name: 'Every year', months: 12 },
  once: { name: 'Once', months: 0 },
} as const
export type Cycle = keyof typeof cycles

/** What is said of a report when it goes on the list. Out of scope needs a reason (content/voice.json, reportRule). */
export const AgreedReportForm = z
  .object({
    title: written(200).refine((text) => text.length > 2, 'Write the title of the report.'),
    owner: written(120).refine((text) => text.length > 1, 'Write the team or role that writes it.'),
    cycle: z.enum(Object.keys(cycles) as [Cycle, ...Cycle[]], 'Choose how often it comes out.'),
    firstDue: Day,
    inScope: z.enum(['yes', 'no'], 'Say whether it is in scope.'),
    scopeReason: written(500),
    priorities: several(z.string().max(20)),
  })
  .refine(({ inScope, scopeReason }) => inScope === 'yes' || scopeReason.length > 4, {
    path: ['scopeReason'],
    message: 'Say why it is out of scope. A second person has to agree.',
  })

/** A report on the list; days are written 2026-11-24. */
export type AgreedReport = {
  id: string
  title: string
  owner: string
  cycle: Cycle
  firstDue: string
  endedOn: string | null
  inScope: boolean
  scopeReason: string
  priorities: string[]
  person: string
  agreedBy: string | null
}

/** When editions of a report are due; days are written 2026-11-24. */
export type Schedule = { cycle: Cycle; firstDue: string; endedOn: string | null }

/** Every day on which an edition is due, up to a day. A month that is too short gives its last day. */
export function dueDays({ cycle, firstDue, endedOn }: Schedule, until: string): string[] {
  const last = endedOn && endedOn < until ? endedOn : until
  const { months } = cycles[cycle]
  const days: string[] = []
  for (let at = 0; days.length < MOST; at++) {
    const day = monthsAfter(firstDue, at * months)
    if (day > last) break
    days.push(day)
    if (!months) break
  }
  return days
}

/** The quarter before a day, like 2026-Q3 for 2026-10-31: what a report of that day is most likely about. */
export function quarterBefore(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const quarter = Math.ceil(month / 3) - 1
  return quarter ? `${year}-Q${quarter}` : `${year - 1}-Q4`
}

/** Fifty years of a monthly report. */
const MOST = 600

function monthsAfter(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const longest = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, longest))).toISOString().slice(0, 10)
}
