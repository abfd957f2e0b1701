import 'server-only'
import { answerBy } from '../../domain/safeguarding/contact-request'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import { openAsked, openOutcome, lockOutcome, type ContactWords } from './contact-words'
import { holidays } from './reading-days'

/** A request to be contacted without its words. `holder` said "I am answering this"; days are like 2026-11-24. */
export type ContactRequest = {
  id: string
  arrivedOn: string
  answerBy: string
  isLate: boolean
  holder: string | null
  holderId: string | null
  answeredOn: string | null
  answeredBy: string | null
}

/** Those of one's own organisation that nobody answered yet, the oldest first. */
export async function openRequests(staff: Pick<Staff, 'tx'>): Promise<ContactRequest[]> {
  return found(staff, Prisma.sql`WHERE r.answered_on IS NULL ORDER BY r.arrived_on, r.id LIMIT 200`)
}

/** Those that were answered and are still kept, the newest first. */
export async function answeredRequests(staff: Pick<Staff, 'tx'>): Promise<ContactRequest[]> {
  return found(staff, Prisma.sql`WHERE r.answered_on IS NOT NULL ORDER BY r.answered_on DESC, r.id LIMIT 200`)
}

/** What a request says, and what came of it. */
export type ContactFile = { words: ContactWords; outcome: string | null }

/** Opens one request with its words, on record as shown; null when it is not there or is not for this person. */
export async function openRequest(
  staff: Staff,
  id: string,
): Promise<{ request: ContactRequest; file: ContactFile } | null> {
  const [request] = await found(staff, Prisma.sql`WHERE r.id = ${id}::uuid`)
  const [row] = await staff.tx.$queryRaw<{ sealed: Uint8Array; outcome: Uint8Array | null }[]>`
    SELECT sealed, outcome FROM contact_requests WHERE id = ${id}::uuid`
  if (!request || !row) return null
  await staff.record('contact.seen', id)
  return { request, file: { words: openAsked(id, row.sealed), outcome: openOutcome(id, row.outcome) } }
}

/** Says "I am answering this": letters stop. False when somebody was quicker, or there is no such open request. */
export async function takeOn({ tx, me, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE contact_requests SET taken_by = ${me.id}::uuid, taken_on = ${today()}::date
    WHERE id = ${id}::uuid AND taken_by IS NULL AND answered_on IS NULL`
  if (done) await record('contact.taken', id)
  return done === 1
}

/** Gives it back to the other leads: letters begin again. Any lead can, for whoever has it may be away. */
export async function giveBack({ tx, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE contact_requests SET taken_by = NULL, taken_on = NULL
    WHERE id = ${id}::uuid AND taken_by IS NOT NULL AND answered_on IS NULL`
  if (done) await record('contact.given-back', id)
  return done === 1
}

/** Writes down that somebody was contacted, and what came of it. False when that was written down already. */
export async function answer({ tx, me, record }: Staff, id: string, outcome: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE contact_requests SET answered_by = ${me.id}::uuid, answered_on = ${today()}::date,
      outcome = ${lockOutcome(id, outcome)}
    WHERE id = ${id}::uuid AND answered_on IS NULL`
  if (done) await record('contact.answered', id)
  return done === 1
}

/** Opens an answered request again, as it was before; what was written down about it goes. */
export async function reopen({ tx, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE contact_requests SET answered_by = NULL, answered_on = NULL, outcome = NULL
    WHERE id = ${id}::uuid AND answered_on IS NOT NULL`
  if (done) await record('contact.reopened', id)
  return done === 1
}

async function found({ tx }: Pick<Staff, 'tx'>, which: Prisma.Sql): Promise<ContactRequest[]> {
  const rows = await tx.$queryRaw<Omit<ContactRequest, 'answerBy' | 'isLate'>[]>`
    SELECT r.id::text, r.arrived_on::text AS "arrivedOn", r.taken_by::text AS "holderId",
      r.answered_on::text AS "answeredOn",
      CASE WHEN r.taken_by IS NOT NULL THEN coalesce(h.name, 'Somebody who has left') END AS holder,
      CASE WHEN r.answered_by IS NOT NULL THEN coalesce(a.name, 'Somebody who has left') END AS "answeredBy"
    FROM contact_requests r LEFT JOIN people h ON h.id = r.taken_by LEFT JOIN people a ON a.id = r.answered_by ${which}`
  return rows.map((row) => {
    const by = answerBy(row.arrivedOn, holidays)
    return { ...row, answerBy: by, isLate: !row.answeredOn && by < today() }
  })
}
