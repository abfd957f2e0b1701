import 'server-only'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { CharterNow } from './charter'
import type { Suggestion } from './suggestions'
import { openProposed } from './words'

/** What a suggestion proposes, to choose it by. */
type Choice = { id: string; proposed: string }

/** The other suggestions for the same place that this one may be part of. */
export function othersBeside(
  staff: Staff,
  charter: CharterNow,
  { id, place }: Suggestion,
): Promise<Choice[]> {
  const where = Prisma.sql`id <> ${id}::uuid AND outcome IS DISTINCT FROM 'merged'`
  return choices(staff, charter, place, where, Prisma.sql`ORDER BY week DESC, id`)
}

const MOST_TAKEN_UP = 200

/** What a commitment may take up, all but what was refused: 200 at most, those with an answer first. */
export function whatMayBeTakenUp(staff: Staff, charter: CharterNow, place: string): Promise<Choice[]> {
  const order = Prisma.sql`ORDER BY outcome IS NULL, week DESC, id LIMIT ${MOST_TAKEN_UP}`
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
    WHERE charter_id = ${charter.id} AND place = ${place} AND state = 'shown' AND ${where} ${order}`
  return rows.map(({ id, sealed }) => ({ id, proposed: openProposed(id, sealed).proposed }))
}
