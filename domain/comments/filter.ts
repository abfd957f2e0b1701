import { z } from 'zod'
import { Key } from '../questions/asked'

/** Which comments of a survey are listed, by what was done with them so far. */
export const shows = {
  unread: 'Still to read',
  all: 'All',
  uncoded: 'Not coded by me yet',
  'coded-once': 'Coded by one other person',
  proposed: 'Proposed as a quote',
  quotable: 'May be quoted',
} as const
export type Show = keyof typeof shows

/** A day that a calendar and the database know. */
const Day = z.iso.date().refine((day) => day.startsWith('20'))

/** What somebody asks for in the address; whatever cannot be read counts as not asked. */
export const CommentFilter = z.object({
  show: z.enum(Object.keys(shows) as [Show, ...Show[]]).catch('unread'),
  question: Key.optional().catch(undefined),
  priority: Key.optional().catch(undefined),
  wave: z
    .string()
    .regex(/^20\d\d-(q[1-4]|\d\d-\d\d)$/)
    .optional()
    .catch(undefined),
  from: Day.optional().catch(undefined),
  to: Day.optional().catch(undefined),
  q: z
    .string()
    .default('')
    .transform((text) => text.trim().slice(0, 200)),
})
export type CommentFilter = z.infer<typeof CommentFilter>

/** The place of a comment in a list: its week, or the day by which it is to be read; its response; its question. */
export const Place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d\.[0-9a-f]{64}\.[a-z0-9_]{1,60}$/)
  .transform((text) => {
    const [day, response, question] = text.split('.') as [string, string, string]
    return { day, response, question }
  })
  .refine(({ day }) => Day.safeParse(day).success)
export type Place = z.infer<typeof Place>

/** A place as it stands in an address. */
export function placeIn({ day, response, question }: Place): string {
  return `${day}.${response}.${question}`
}

/** The filter of an address. Without words of its own a search for words looks through all comments. */
export function filterFrom(query: URLSearchParams): CommentFilter {
  const asked = Object.fromEntries([...query].filter(([, value]) => value !== ''))
  return CommentFilter.parse({ ...asked, show: asked.show ?? (asked.q?.trim() ? 'all' : 'unread') })
}

/** The address of a list below the survey's own: only what differs from the usual is said. */
export function queryOf(filter: CommentFilter, more: Record<string, string> = {}): string {
  const said = Object.entries({ ...filter, ...more }).filter(([, value]) => value)
  const query = new URLSearchParams(said as [string, string][])
  return `?${query}`
}
