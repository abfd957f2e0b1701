import 'server-only'
import { missingFor, movesFrom, type Missing, type Stage } from '../../domain/charter/stage'
import { isUntouched } from '../../domain/charter/untouched'
import type { Staff } from '../staff'
import { charterNow, type CharterNow, type Seat } from './charter'
import { factsOf, mayMove } from './moving'
import { seatOf } from './seat'
import { movesOf, wishOf, type LoggedMove, type Wish } from './stage-log'
import { starter } from './starter-text'

/** A move that could come next: who asks for it, what is missing, and whether this person may ask or agree. */
type NextMove = {
  to: Stage
  by: 'facilitators' | 'drafting group' | 'parties'
  missing: Missing[]
  may: boolean
  wish: (Wish & { ownSide: boolean }) | null
}

/** The charter with all that somebody at work needs to see where it stands. */
export type Overview = {
  charter: CharterNow
  seat: Seat | null
  next: NextMove[]
  log: LoggedMove[]
  /** Every commitment is still word for word the starter text, and no family suggested anything. */
  untouched: boolean
}

/** Where the charter stands, what may come next, and how it came here; null before there is a charter. */
export async function overviewOf(staff: Staff): Promise<Overview | null> {
  const { tx } = staff
  const charter = await charterNow(tx)
  if (!charter) return null
  const seat = await seatOf(staff, charter)
  const facts = await factsOf(tx, charter)
  const wish = await wishOf(tx, charter)
  const next = movesFrom(charter.version.stage).map(({ to, by }) => ({
    ...{ to, by, missing: missingFor(facts, to), may: Boolean(seat && mayMove(seat, by)) },
    wish: wish?.to === to ? { ...wish, ownSide: wish.side === seat?.side } : null,
  }))
  const untouched = isUntouched(charter.text, starter) && !(await familiesSuggested(staff, charter))
  return { charter, seat, next, log: await movesOf(tx, charter), untouched }
}

async function familiesSuggested({ tx }: Staff, { id }: CharterNow): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ some: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM charter_suggestions WHERE charter_id = ${id} AND "from" <> 'staff') AS some`
  return row!.some
}
