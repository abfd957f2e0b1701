import 'server-only'
import { randomUUID } from 'node:crypto'
import { problemWithDecision, type Outcome } from '../../domain/charter/suggestion'
import { mondayOf } from '../../domain/responses/submit'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import { charterNow, type CharterNow, type Seat } from './charter'
import { seatOf } from './seat'
import { suggestionAt } from './suggestions'
import { mayTellOfHarm, sortedWith } from './sorting'
import { lockWords } from './words'

/** What one side gives; `mergedInto` is the suggestion that this one is part of. */
type Giving = { outcome: Outcome; reason: string; mergedInto: string | null }

/** What became of deciding: it stands; it waits for the other side, or the two say different things; or it cannot be. */
export type Decided = 'decided' | 'waits' | 'differs' | 'reason' | 'not-yours' | 'gone' | 'merge'

/**
 * Gives what the own side says should become of a suggestion. It stands once somebody of the other side says the same;
 * the public reason is then the one given last, which its writer has seen beside the first.
 */
export async function decide(
  staff: Staff,
  id: string,
  { outcome, reason, mergedInto }: Giving,
): Promise<Decided> {
  const { tx, me, record } = staff
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('write the charter'))`
  const charter = await charterNow(tx)
  const suggestion = await suggestionAt(staff, id)
  if (!charter || !suggestion || suggestion.outcome) return 'gone'
  const seat = await seatOf(staff, charter)
  if (!seat?.drafts) return 'not-yours'
  if (outcome === 'merged' && !(await mayMerge(staff, id, mergedInto))) return 'merge'
  const own = { person: me.id, side: seat.side }
  if (problemWithDecision({ outcome, reason, deciders: [own] }) === 'reason') return 'reason'
  await tx.$executeRaw`
    INSERT INTO charter_deciders (suggestion_id, side, person_id, outcome, reason, "on")
    VALUES (${id}::uuid, ${seat.side}, ${me.id}::uuid, ${outcome}, ${reason}, ${today()}::date)
    ON CONFLICT (suggestion_id, side) DO UPDATE SET person_id = ${me.id}::uuid, outcome = ${outcome},
      reason = ${reason}, "on" = ${today()}::date`
  await record('charter.decided', id, { outcome, side: seat.side })
  const [other] = await tx.$queryRaw<{ person: string; outcome: Outcome }[]>`
    SELECT person_id::text AS person, outcome FROM charter_deciders
    WHERE suggestion_id = ${id}::uuid AND side <> ${seat.side}`
  if (!other) return 'waits'
  if (other.outcome !== outcome) return 'differs'
  const otherSide = seat.side === 'families' ? ('services' as const) : ('families' as const)
  const deciders = [own, { person: other.person, side: otherSide }]
  if (problemWithDecision({ outcome, reason, deciders })) return 'waits'
  await tx.$executeRaw`
    UPDATE charter_suggestions SET outcome = ${outcome}, reason = ${reason || null}, decided_on = ${today()}::date,
      merged_into = ${outcome === 'merged' ? mergedInto : null}::uuid
    WHERE id = ${id}::uuid`
  return 'decided'
}

/**
 * Writes about a suggestion, for everybody to read; held where the words may tell of harm; null when this is nobody of
 * a party.
 */
export async function reply(
  staff: Staff,
  suggestion: string,
  words: string,
): Promise<'shown' | 'held' | null> {
  const { tx, me, record } = staff
  const charter = await charterNow(tx)
  const seat = charter && (await seatOf(staff, charter))
  const about = seat && mayTalk(seat) && (await suggestionAt(staff, suggestion))
  if (!charter || !about) return null
  const id = randomUUID()
  const state = (await mayTellOfHarm(words)) ? 'held' : 'shown'
  const kept = Prisma.sql`
    INSERT INTO charter_replies (id, suggestion_id, "from", sealed, person_id, state, week)
    VALUES (${id}::uuid, ${suggestion}::uuid, ${voiceOf(seat)}, ${lockWords(id, words)}, ${me.id}::uuid, ${state},
      ${mondayOf(today())}::date)`
  await tx.$executeRaw(await sortedWith(kept, { charter: charter.id, place: about.place, texts: [words] }))
  await record('charter.replied', suggestion)
  return state
}

/** Whether somebody at this seat works on the charter, and so may write about suggestions and enter notes. */
export function mayTalk(seat: Seat): boolean {
  return seat.facilitates || seat.drafts || seat.leads
}

/** As whom somebody of a party speaks. */
function voiceOf({ party }: Pick<Seat, 'party'>): 'parent_carer' | 'young_person' | 'staff' | 'other' {
  if (party.kind === 'parent_carer_forum') return 'parent_carer'
  if (party.kind === 'young_people') return 'young_person'
  return party.kind === 'voluntary' ? 'other' : 'staff'
}

async function mayMerge(staff: Staff, id: string, into: string | null): Promise<boolean> {
  if (!into || into === id) return false
  const other = await suggestionAt(staff, into)
  return Boolean(other && other.outcome !== 'merged')
}

/** The words of a commitment, or nothing when a suggestion is about the whole charter. */
export function wordsAt({ text }: CharterNow, place: string): string | null {
  return text.commitments.find(({ id }) => id === place)?.text ?? null
}
