import 'server-only'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { CharterNow } from './charter'
import type { Suggestion } from './suggestions'
import { openProposed } from './words'

/** What a suggestion proposes, to choose it by. */
type Choice = { id: string; proposed: string }

const MOST = 200

/** The other suggestions for the same place that this one may be part of, the newest first: 200 at most. */
export function othersBeside(
  staff: Staff,
  charter: CharterNow,
  { id, place }: Suggestion,
): Promise<Choice[]> {
  const where = Prisma.sql`id <> ${id}::uuid AND outcome IS DISTINCT FROM 'merged'`
  return choices(staff, charter, place, where, Prisma.sql`week DESC, id`)
}

/** What a commitment may take up, all but what was refused: 200 at most, those that were taken first. */
export function whatMayBeTakenUp(staff: Staff, charter: CharterNow, place: string): Promise<Choice[]> {
  const taken = Prisma.sql`coalesce(outcome IN ('accepted', 'accepted_changed'), false)`
  const order = Prisma.sql`${taken} DESC, outcome IS NULL, week DESC, id`
  return choices(staff, charter, place, Prisma.sql`outcome IS DISTINCT FROM 'not_accepted'`, order)
}

async function choices(
  { tx }: Staff,
  charter: CharterNow,
  place: string,
  where: Prisma.Sql,
  order: Prisma.Sql,
): Promise<Choice[]> {
  const rows = await tx.$queryRaw<{ id: string; sealed: Uint8Array }[]>`
    SELECT id::text, sealed FROM charter_suggestions
    WHERE charter_id = ${charter.id} AND place = ${place} AND state = 'shown' AND ${where}
    ORDER BY ${order} LIMIT ${MOST}`
  return rows.map(({ id, sealed }) => ({ id, proposed: openProposed(id, sealed).proposed }))
}
