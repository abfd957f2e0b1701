import type { CommentAddress } from '../domain/comments/address'
import { openComment, type OpenComment } from '../server/comments/open-comment'
import { openReading } from '../server/comments/readings'
import { asStaff, type Staff } from '../server/staff'
import { aColleague, type Colleague } from './staff'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** Somebody signed in who has said why they read the comments of a survey. */
export async function aReader(
  look: Look,
  survey: string,
  wanted: Partial<Parameters<typeof aColleague>[1]> = {},
): Promise<Colleague> {
  const person = await aColleague(look, { roles: ['analyst'], ...wanted })
  await asStaff(person, (staff) =>
    openReading(staff, survey, { purpose: 'report', reason: 'For the autumn report' }),
  )
  return person
}

/** Puts a comment on the list of what is to be read, by a day like 2026-11-25. */
export async function isToRead(
  look: Look,
  survey: string,
  response: string,
  question: string,
  dueOn: string,
) {
  await look(
    `INSERT INTO comments_to_read (response_id, question, survey_id, due_on) VALUES (decode($1, 'hex'), $2, $3, $4)
     ON CONFLICT (response_id, question) DO UPDATE SET due_on = excluded.due_on`,
    [response, question, survey, dueOn],
  )
}

/** Does something with one comment as a person who is reading its survey; throws when it does not open for them. */
export function withComment<T>(
  person: Colleague,
  address: CommentAddress,
  work: (staff: Staff, open: OpenComment) => Promise<T>,
): Promise<T> {
  return asStaff(person, async (staff) => {
    const open = await openComment(staff, address)
    if (!open || open === 'no-reading') throw new Error(open ?? 'not there')
    return work(staff, open)
  })
}
