import 'server-only'
import { standing, type Position, type Stance } from '../../domain/charter/position'
import type { Method, Signature } from '../../domain/charter/signature'
import { today } from '../clock'
import type { Staff } from '../staff'
import { charterNow, type CharterNow, type Reader, type Seat, type Version } from './charter'
import { seatOf } from './seat'

/** Every position ever taken on a version, oldest first; the domain says which of them stand. */
export async function positionsOf(db: Reader, { charter, number }: Version): Promise<Position[]> {
  return db.$queryRaw<Position[]>`
    SELECT commitment, party, hash, stance, reason, reservation FROM charter_positions
    WHERE charter_id = ${charter} AND version = ${number} ORDER BY charter_positions.number`
}

/** Every signature given under a version, also under earlier texts of it. */
export async function signaturesOf(db: Reader, { charter, number }: Version): Promise<Signature[]> {
  return db.$queryRaw<Signature[]>`
    SELECT party, hash, name, job, method, "on"::text AS "on" FROM charter_signatures
    WHERE charter_id = ${charter} AND version = ${number} ORDER BY "on", party`
}

/** What became of speaking or signing for a party. `changed`: the text is not the one that was shown. */
export type Spoken = 'done' | 'not-yours' | 'not-now' | 'changed'

type Said = { commitment: string; hash: string; stance: Stance; reason: string; reservation: string }

/** Takes the own party's position on one commitment of the locked text; nobody takes one for another party. */
export async function takePosition(staff: Staff, said: Said): Promise<Spoken> {
  const place = await placeFor(staff, 'agree', said.hash)
  if (typeof place === 'string') return place
  const { charter, seat } = place
  const { id, version, text } = charter
  if (!text.commitments.some((commitment) => commitment.id === said.commitment)) return 'changed'
  await staff.tx.$executeRaw`
    INSERT INTO charter_positions (charter_id, version, hash, commitment, party, stance, reason, reservation, person_id, "on")
    VALUES (${id}, ${version.number}, ${said.hash}, ${said.commitment}, ${seat.party.id}, ${said.stance},
      ${said.reason || null}, ${said.reservation || null}, ${staff.me.id}::uuid, ${today()}::date)`
  await staff.record('charter.position', id, {
    party: seat.party.id,
    commitment: said.commitment,
    stance: said.stance,
  })
  return 'done'
}

/** Supports everything in the locked text that the own party has not said anything about yet. */
export async function supportTheRest(staff: Staff, hash: string): Promise<Spoken> {
  const place = await placeFor(staff, 'agree', hash)
  if (typeof place === 'string') return place
  const { charter, seat } = place
  const said = standing(await positionsOf(staff.tx, charter.version), hash)
  const silent = charter.text.commitments
    .map(({ id }) => id)
    .filter((id) => !said.some(({ commitment, party }) => commitment === id && party === seat.party.id))
  await staff.tx.$executeRaw`
    INSERT INTO charter_positions (charter_id, version, hash, commitment, party, stance, person_id, "on")
    SELECT ${charter.id}, ${charter.version.number}, ${hash}, silent, ${seat.party.id}, 'support', ${staff.me.id}::uuid,
      ${today()}::date FROM unnest(${silent}::text[]) AS silent`
  const facts = { party: seat.party.id, commitments: silent, stance: 'support' }
  await staff.record('charter.position', charter.id, facts)
  return 'done'
}

type Signing = {
  hash: string
  name: string
  job: string
  method: Method
  reference: string
  seenBy: string | null
  on: string
}

/**
 * Signs the locked text for the own party; signing the same text again changes nothing. Paper and minutes are seen by
 * a second person of the same organisation.
 */
export async function sign(staff: Staff, signing: Signing): Promise<Spoken | 'alone' | 'not-yet'> {
  const place = await placeFor(staff, 'sign', signing.hash)
  if (typeof place === 'string') return place
  if (signing.on > today()) return 'not-yet'
  if (signing.method !== 'in_workspace' && !(await isAnother(staff, signing.seenBy))) return 'alone'
  const { charter, seat } = place
  await staff.tx.$executeRaw`
    INSERT INTO charter_signatures (charter_id, version, party, hash, name, job, method, reference, person_id, seen_by, "on")
    VALUES (${charter.id}, ${charter.version.number}, ${seat.party.id}, ${signing.hash}, ${signing.name}, ${signing.job},
      ${signing.method}, ${signing.reference || null}, ${staff.me.id}::uuid, ${signing.seenBy}::uuid, ${signing.on}::date)
    ON CONFLICT DO NOTHING`
  await staff.record('charter.signed', charter.id, {
    party: seat.party.id,
    hash: signing.hash,
    method: signing.method,
  })
  return 'done'
}

async function isAnother({ tx, me }: Staff, person: string | null): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM people WHERE id = ${person}::uuid AND id <> ${me.id}::uuid
      AND organisation_id = ${me.organisation} AND state = 'active') AS "is"`
  return row!.is
}

type Place = { charter: CharterNow; seat: Seat }

async function placeFor(staff: Staff, stage: 'agree' | 'sign', hash: string): Promise<Place | Spoken> {
  const charter = await charterNow(staff.tx)
  if (!charter || charter.version.stage !== stage) return 'not-now'
  const seat = await seatOf(staff, charter)
  if (!seat?.leads) return 'not-yours'
  return charter.version.hash === hash ? { charter, seat } : 'changed'
}
