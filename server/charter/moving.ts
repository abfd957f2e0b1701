import 'server-only'
import type { Side } from '../../domain/charter/party'
import { missingFor, movesFrom, type Charter, type Missing, type Stage } from '../../domain/charter/stage'
import { today } from '../clock'
import type { Staff } from '../staff'
import { positionsOf, signaturesOf } from './agreeing'
import { charterNow, type CharterNow, type Reader, type Seat } from './charter'
import { seatOf } from './seat'
import { wishOf } from './stage-log'
import { hashOf } from './writing'

/** What became of asking for a move. */
export type Moved =
  | { now: 'moved' | 'asked' | 'asked-before' }
  | { now: 'missing'; missing: Missing[] }
  | { now: 'not-yours' | 'no-such-move' }

/**
 * Asks for a move, or agrees to one that the other side asked for; then it happens. Nothing moves while anything is
 * missing, and no side moves alone.
 */
export async function move(staff: Staff, to: Stage, note: string): Promise<Moved> {
  const { tx, me, record } = staff
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('write the charter'))`
  const charter = await charterNow(tx)
  const step = charter && movesFrom(charter.version.stage).find((one) => one.to === to)
  if (!charter || !step) return { now: 'no-such-move' }
  const seat = await seatOf(staff, charter)
  if (!seat || !mayMove(seat, step.by)) return { now: 'not-yours' }
  const missing = missingFor(await factsOf(tx, charter), to)
  if (missing.length) return { now: 'missing', missing }
  const wish = await wishOf(tx, charter)
  if (wish?.to === to && wish.side === seat.side) return { now: 'asked-before' }
  if (wish?.to !== to) {
    await ask(staff, charter, to, seat.side, note)
    return { now: 'asked' }
  }
  await carryOut(staff, charter, to, {
    askedBy: wish.askedBy,
    note: [wish.note, note].filter(Boolean).join(' '),
  })
  await record('charter.moved', charter.id, {
    version: charter.version.number,
    to,
    asked: wish.askedBy,
    agreed: me.id,
  })
  return { now: 'moved' }
}

/** Everything the gates look at, for the version that is open. */
export async function factsOf(
  db: Reader,
  { versions, version, text, parties }: CharterNow,
): Promise<Charter> {
  const [counted] = await db.$queryRaw<{ voices: Charter['commentsFrom']; open: number; review: boolean }[]>`
    SELECT coalesce((SELECT array_agg(DISTINCT "from") FROM charter_comments
        WHERE charter_id = ${version.charter} AND version = ${version.number} AND state = 'shown'), '{}') AS voices,
      charter_undecided(${version.charter}) AS open,
      EXISTS (SELECT 1 FROM charter_reviews WHERE charter_id = ${version.charter} AND version = ${version.number}
        AND kind = 'review' AND published_on >= coalesce((SELECT max("on") FROM charter_moves
          WHERE charter_id = ${version.charter} AND version = ${version.number} AND "to" = 'in_review'), '-infinity'))
        AND NOT EXISTS (SELECT 1 FROM charter_reviews WHERE charter_id = ${version.charter}
          AND version = ${version.number} AND published_on IS NULL) AS review`
  const newer = versions.some((one) => one.number > version.number && one.stage === 'published')
  return {
    ...{ stage: version.stage, text, hash: version.hash, parties, commentsFrom: counted!.voices },
    ...{ openSuggestions: counted!.open, consultOpenedOn: version.consultOpensOn },
    ...{ consultClosesOn: version.consultClosesOn, positions: await positionsOf(db, version) },
    ...{ signatures: await signaturesOf(db, version), reviewDueOn: version.reviewDueOn },
    ...{ reviewPublished: counted!.review, newerPublished: newer, today: today() },
  }
}

/** Whether somebody at this seat may ask for a move of this sort, or agree to it. */
export function mayMove(seat: Seat, by: 'facilitators' | 'drafting group' | 'parties'): boolean {
  if (by === 'facilitators') return seat.facilitates
  return by === 'parties' ? seat.leads : seat.drafts
}

async function ask(
  { tx, me, record }: Staff,
  { id, version }: CharterNow,
  to: Stage,
  side: Side,
  note: string,
) {
  await tx.$executeRaw`DELETE FROM charter_wishes WHERE charter_id = ${id} AND version = ${version.number}`
  await tx.$executeRaw`
    INSERT INTO charter_wishes (charter_id, version, "to", asked_by, side, note, "on")
    VALUES (${id}, ${version.number}, ${to}, ${me.id}::uuid, ${side}, ${note}, ${today()}::date)`
  await record('charter.move-asked', id, { version: version.number, to, side })
}

type By = { askedBy: string; note: string }

async function carryOut({ tx, me }: Staff, charter: CharterNow, to: Stage, { askedBy, note }: By) {
  const { id, version } = charter
  await tx.$executeRaw`
    INSERT INTO charter_moves (charter_id, version, number, "from", "to", asked_by, agreed_by, note, "on")
    SELECT ${id}, ${version.number}, coalesce(max(number), 0) + 1, ${version.stage}, ${to}, ${askedBy}::uuid,
      ${me.id}::uuid, ${note}, ${today()}::date FROM charter_moves WHERE charter_id = ${id} AND version = ${version.number}`
  await tx.$executeRaw`DELETE FROM charter_wishes WHERE charter_id = ${id} AND version = ${version.number}`
  await tx.$executeRaw`UPDATE charter_versions SET stage = ${to} WHERE charter_id = ${id} AND number = ${version.number}`
  if (to === 'agree') await lockText(tx, charter)
  if (to === 'revise') await openText(tx, charter)
  if (to === 'published') await publish(tx, charter)
}

type Tx = Staff['tx']

async function lockText(tx: Tx, { id, version, text, lastEdit }: CharterNow) {
  await tx.$executeRaw`
    UPDATE charter_versions SET locked_at = ${lastEdit}, hash = ${hashOf(text)}, text = ${JSON.stringify(text)}::jsonb,
      locked_on = ${today()}::date WHERE charter_id = ${id} AND number = ${version.number}`
}

/** Positions and signatures stay where they are, under the hash of the text they were about: an earlier one. */
async function openText(tx: Tx, { id, version }: CharterNow) {
  await tx.$executeRaw`
    UPDATE charter_versions SET locked_at = NULL, hash = NULL, text = NULL, locked_on = NULL
    WHERE charter_id = ${id} AND number = ${version.number}`
}

async function publish(tx: Tx, { id, version }: CharterNow) {
  await tx.$executeRaw`
    UPDATE charter_versions SET published_on = coalesce(published_on, ${today()}::date)
    WHERE charter_id = ${id} AND number = ${version.number}`
  await tx.$executeRaw`
    UPDATE charter_versions SET stage = 'superseded' WHERE charter_id = ${id} AND number < ${version.number}
      AND stage IN ('published', 'in_review')`
}
