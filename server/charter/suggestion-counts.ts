import 'server-only'
import { balanceOf, type Balance, type CountedSuggestions } from '../../domain/charter/suggestion'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { CharterNow, Reader } from './charter'

/** How many suggestions for each commitment (and for "charter") have no answer. */
export async function openByPlace({ tx }: Staff, { id }: CharterNow): Promise<Record<string, number>> {
  const rows = await tx.$queryRaw<{ place: string; open: number }[]>`
    SELECT place, count(*)::int AS open FROM charter_suggestions
    WHERE charter_id = ${id} AND state = 'shown' AND outcome IS NULL GROUP BY place`
  return Object.fromEntries(rows.map(({ place, open }) => [place, open]))
}

/** How much of what is shown came from families and from staff, in all versions or in one, and what became of it. */
export async function balanceIn(db: Reader, charter: string, version?: number): Promise<Balance[]> {
  const where = version ? Prisma.sql`AND version = ${version}` : Prisma.empty
  return balanceOf(
    await db.$queryRaw<CountedSuggestions[]>`
      SELECT "from", outcome, count(*)::int AS count FROM charter_suggestions
      WHERE charter_id = ${charter} AND state = 'shown' ${where} GROUP BY "from", outcome`,
  )
}
