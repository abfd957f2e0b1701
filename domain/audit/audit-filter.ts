import { z } from 'zod'
import { PageNumber } from '../paging/page'
import { groupWords, type Group } from './act-groups'

const groups = Object.keys(groupWords) as [Group, ...Group[]]
/** A day that a database can count with, as browsers write it. */
const Day = z.iso
  .date()
  .refine((day) => day > '1990' && day < '2200')
  .optional()
  .catch(undefined)

/** What of the audit is shown. Everything is optional, and what cannot be read counts as not asked for. */
export const AuditFilter = z.object({
  person: z.uuid().optional().catch(undefined),
  group: z.enum(groups).optional().catch(undefined),
  from: Day,
  to: Day,
  organisation: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .catch(undefined),
  page: PageNumber,
})
export type AuditFilter = z.infer<typeof AuditFilter>

/** The filter as a query, without what is not asked for; another page of the same when one is named. */
export function queryOfFilter(filter: AuditFilter, page = 1): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, page: page > 1 ? page : undefined }))
    if (value !== undefined) query.set(name, String(value))
  return query.toString()
}
