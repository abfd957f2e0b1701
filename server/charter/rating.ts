import 'server-only'
import type { Kept, Rater } from '../../domain/charter/review'
import { readReceiptCode } from '../../domain/privacy/receipt-code'
import { mondayOf } from '../../domain/responses/submit'
import { today } from '../clock'
import { database } from '../db'
import { bytes } from '../keys'
import type { Staff } from '../staff'
import { charterNow, type CharterNow } from './charter'
import { keptReceipt, receiptOf } from './held'
import type { Review } from './reviews'
import { seatOf } from './seat'

type Rated = { form: string; rater: Exclude<Rater, 'services'>; commitment: string; kept: Kept }

/** Keeps what somebody pressed, once for each form and promise: another press changes it. */
export async function rate(
  charter: string,
  review: Review,
  { form, rater, commitment, kept }: Rated,
): Promise<void> {
  await database('app_public').$executeRaw`
    INSERT INTO charter_ratings (charter_id, version, review, commitment, rater, kept, sending, week)
    VALUES (${charter}, ${review.version}, ${review.number}, ${commitment}, ${rater}, ${kept}, ${sendingOf(form)},
      ${mondayOf(today())}::date)
    ON CONFLICT (sending, commitment) DO UPDATE SET kept = ${kept}`
}

/** Whether a form was pressed before. */
export async function hasRated(form: string): Promise<boolean> {
  const [row] = await database('app_public').$queryRaw<{ is: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM charter_ratings WHERE sending = ${sendingOf(form)}) AS "is"`
  return row!.is
}

/** Takes back all that was pressed on a form, by its receipt code, while the review is open. */
export async function takeRatingsBack(typed: string): Promise<void> {
  const receipt = keptReceipt(readReceiptCode(typed) ?? '')
  await database('app_public').$executeRaw`DELETE FROM charter_ratings WHERE sending = ${receipt}`
}

/** Says for the own service whether it kept a commitment; false when it is no service, not its lead, or not open. */
export async function rateForService(
  staff: Staff,
  { version, number, state, kind }: Review,
  commitment: string,
  kept: Kept,
): Promise<boolean> {
  const { tx, me, record } = staff
  const charter = await charterNow(tx, version)
  const seat = charter && (await seatOf(staff, charter))
  if (!seat?.leads || seat.side !== 'services' || state !== 'open' || kind !== 'review') return false
  if (!has(charter!, commitment)) return false
  const sending = bytes(Buffer.from(`${charter!.id} ${version} ${number} ${seat.party.id}`))
  await tx.$executeRaw`
    INSERT INTO charter_ratings (charter_id, version, review, commitment, rater, kept, person_id, party, sending, week)
    VALUES (${charter!.id}, ${version}, ${number}, ${commitment}, 'services', ${kept}, ${me.id}::uuid, ${seat.party.id},
      ${sending}, ${mondayOf(today())}::date)
    ON CONFLICT (sending, commitment) DO UPDATE SET kept = ${kept}, person_id = ${me.id}::uuid`
  await record('charter.reviewed', charter!.id, { version, number, commitment, kept, party: seat.party.id })
  return true
}

/** What services said so far, party by party. */
export async function serviceRatings({ tx }: Staff, { version, number }: Review) {
  return tx.$queryRaw<{ commitment: string; party: string; kept: Kept }[]>`
    SELECT commitment, party, kept FROM charter_ratings
    WHERE version = ${version} AND review = ${number} AND rater = 'services'`
}

function has({ text }: CharterNow, commitment: string): boolean {
  return text.commitments.some(({ id }) => id === commitment)
}

/** The code that leads back to a form names its rows, so nothing else has to be kept of it. */
function sendingOf(form: string): Uint8Array<ArrayBuffer> {
  return keptReceipt(receiptOf(form))
}
