import { z } from 'zod'
import { entryOf, LogForm } from '../charter/log-entry'
import { hasOutcome } from '../registers/influence'
import { daysAfter } from '../surveys/days'
import { happens, type Chance } from './chance'

const Words = z.string().min(1)
const of = LogForm.shape

/** What the made-up co-production log is made of (content/demo/co-production-log.json): eight quarters, the oldest first. */
export const MadeUpLog = z.strictObject({
  note: z.string(),
  quarters: z
    .array(
      z.array(
        z.strictObject({
          organisation: Words,
          ...{ title: of.title, what: of.what, ledBy: z.array(Words), joinedAt: of.joinedAt },
          ...{ parentCarers: of.parentCarers, youngPeople: of.youngPeople, staff: of.staff },
          ...{ ladder: of.ladder, costsPaid: of.costsPaid, accessNeeds: z.string(), accessMet: of.accessMet },
          ...{ priorities: z.array(Words), commitments: z.array(Words), asked: Words },
          ...{ influence: of.influence, reason: z.string() },
        }),
      ),
    )
    .length(8),
})
export type MadeUpLog = z.infer<typeof MadeUpLog>
type Made = MadeUpLog['quarters'][number][number]

/**
 * An entry that ended in the quarter whose last day this is, as whoever keeps the log writes it by today. Where there is
 * an outcome, most were told of it some weeks later.
 */
export function madeUpEntry(
  { organisation: _, ...made }: Made,
  quarterEnd: string,
  today: string,
  chance: Chance,
): ReturnType<typeof entryOf> {
  const toOn = daysAfter(quarterEnd, -Math.floor(chance() * 75))
  const toldOn = daysAfter(toOn, 10 + Math.floor(chance() * 30))
  const told = hasOutcome(made.influence) && happens(chance, 0.8) && toldOn <= today
  return entryOf(
    LogForm.parse({
      ...{ ...made, toOn, fromOn: daysAfter(toOn, -20 - Math.floor(chance() * 60)) },
      ...{ toldOn: told ? toldOn : '', rev: '0' },
    }),
  )
}
