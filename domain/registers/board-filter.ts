import { z } from 'zod'

const Chosen = z.string().min(1).max(120).optional().catch(undefined)

/** What the voice board shows: everything, or one organisation, service, priority or quarter. A value it cannot read is left out. */
export const BoardFilter = z.object({
  organisation: Chosen,
  service: Chosen,
  priority: Chosen,
  quarter: z
    .string()
    .regex(/^20\d\d-Q[1-4]$/)
    .optional()
    .catch(undefined),
})
export type BoardFilter = z.infer<typeof BoardFilter>

/** A filter as the end of an address, with a change to it. */
export function boardQuery(filter: BoardFilter, change: Partial<BoardFilter> = {}): string {
  const all = Object.entries({ ...filter, ...change }).filter(([, value]) => value)
  return new URLSearchParams(all as [string, string][]).toString()
}
