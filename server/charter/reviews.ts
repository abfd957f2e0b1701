import 'server-only'
import { mayOpen, toAnswer, type ReviewKind, type Said } from '../../domain/charter/review'
import { inReadingOrder } from '../../domain/charter/text'
import { today } from '../clock'
import { database } from '../db'
import type { Staff } from '../staff'
import { charterNow, versionsOf, type CharterNow, type Reader } from './charter'
import { evidenceOf, type Evidence } from './evidence'
import { seatOf } from './seat'

/** A look at whether a version is kept. Days are written 2026-11-24. */
export type Review = {
  version: number
  number: number
  kind: ReviewKind
  state: 'planned' | 'open' | 'closed'
  dueOn: string
  openedOn: string | null
  closedOn: string | null
  publishedOn: string | null
}

/** A review with what is known of it: what groups said once it closed, the evidence, and what will be done. */
export type ReviewResult = {
  review: Review
  charter: CharterNow
  said: Said[]
  evidence: Evidence[]
  willDo: { commitment: string; willDo: string }[]
  /** The commitments that need a line on what will be done. */
  answers: string[]
}

/** Every review, newest first. */
export async function reviewsOf(db: Reader): Promise<Review[]> {
  return db.$queryRaw<Review[]>`
    SELECT version, number, kind, state, due_on::text AS "dueOn", opened_on::text AS "openedOn",
      closed_on::text AS "closedOn", published_on::text AS "publishedOn"
    FROM charter_reviews ORDER BY version DESC, number DESC`
}

/** The review that families and young people may answer today; null when there is none. */
export function reviewOpenIn(reviews: readonly Review[]): Review | null {
  const open = ({ kind, state, dueOn }: Review) => kind === 'review' && state === 'open' && dueOn >= today()
  return reviews.find(open) ?? null
}

/** One review with its result so far; null when there is none. The public sees nothing before it is published. */
export async function reviewResult(
  db: Reader,
  version: number,
  number: number,
): Promise<ReviewResult | null> {
  const review = (await reviewsOf(db)).find((one) => one.version === version && one.number === number)
  const charter = review && (await charterNow(db, version))
  if (!review || !charter) return null
  const said = await db.$queryRaw<Said[]>`
    SELECT commitment, rater, kept, count FROM charter_rated(${charter.id}, ${version}, ${number})`
  const since = charter.version.publishedOn ?? ''
  const all = await evidenceOf(db, charter.id)
  const evidence = all.filter(({ publishedOn, periodTo }) => publishedOn && periodTo >= since)
  const willDo = await db.$queryRaw<ReviewResult['willDo']>`
    SELECT DISTINCT ON (commitment) commitment, will_do AS "willDo" FROM charter_pledges
    WHERE charter_id = ${charter.id} AND version = ${version} AND review = ${number}
    ORDER BY commitment, charter_pledges.number DESC`
  const { sections, commitments } = charter.text
  const ids = inReadingOrder(sections, commitments).map(({ id }) => id)
  const evidenced = evidence.map(({ commitment }) => commitment)
  const answers = review.state === 'closed' ? toAnswer(ids, { kind: review.kind, said, evidenced }) : []
  return { review, charter, said, evidence, willDo, answers }
}

/** A review whose result everybody may read; null for any other. */
export async function publishedResult(version: number, number: number): Promise<ReviewResult | null> {
  const found = await reviewResult(database('app_public'), version, number)
  return found?.review.publishedOn ? found : null
}

/** How many answered so far: families and young people in fives, services by party. */
export async function ratersOf({ tx }: Staff, { version, number }: Review, charter: string) {
  return tx.$queryRaw<{ rater: Said['rater']; people: number }[]>`
    SELECT rater, people FROM charter_raters(${charter}, ${version}, ${number})`
}

/** What became of opening a review; `day` is a last day that is not ahead. */
type Opened = { number: number; version: number } | 'not-yours' | 'not-now' | 'day'

/** Opens a check or a review of the version in force. A check has nothing to answer, so it is closed from the start. */
export async function openReview(
  staff: Staff,
  { kind, dueOn }: { kind: ReviewKind; dueOn: string },
): Promise<Opened> {
  const { tx, record } = staff
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('write the charter'))`
  const inForce = (await versionsOf(tx)).findLast(
    ({ stage }) => stage === 'published' || stage === 'in_review',
  )
  const charter = inForce && (await charterNow(tx, inForce.number))
  if (!charter) return 'not-now'
  if (!(await seatOf(staff, charter))?.facilitates) return 'not-yours'
  const own = (await reviewsOf(tx)).filter(({ version }) => version === charter.version.number)
  if (!mayOpen(kind, charter.version.stage, own)) return 'not-now'
  if (dueOn <= today() && kind === 'review') return 'day'
  const opened = { version: charter.version.number, number: (own[0]?.number ?? 0) + 1 }
  const state = kind === 'review' ? 'open' : 'closed'
  await tx.$executeRaw`
    INSERT INTO charter_reviews (charter_id, version, number, kind, state, due_on, opened_on, closed_on)
    VALUES (${charter.id}, ${opened.version}, ${opened.number}, ${kind}, ${state}, ${dueOn}::date, ${today()}::date,
      ${state === 'closed' ? today() : null}::date)`
  await record('charter.reviewed', charter.id, { ...opened, kind, did: 'opened' })
  return opened
}

/** Ends answering, so that those at work see what groups said; false when it is not open or not theirs to end. */
export async function closeReview(staff: Staff, { version, number }: Review): Promise<boolean> {
  const { tx, record } = staff
  const charter = await charterNow(tx, version)
  if (!charter || !(await seatOf(staff, charter))?.facilitates) return false
  const done = await tx.$executeRaw`
    UPDATE charter_reviews SET state = 'closed', closed_on = ${today()}::date
    WHERE charter_id = ${charter.id} AND version = ${version} AND number = ${number} AND state = 'open'`
  if (done) await record('charter.reviewed', charter.id, { version, number, did: 'closed' })
  return done === 1
}

/** Says what will be done about a commitment that a closed review found wanting; false when it is not to be said. */
export async function pledge(
  staff: Staff,
  found: ReviewResult,
  commitment: string,
  willDo: string,
): Promise<boolean> {
  const { tx, me, record } = staff
  const { review, charter, answers } = found
  const seat = await seatOf(staff, charter)
  if (review.publishedOn || !answers.includes(commitment) || !(seat?.facilitates || seat?.leads)) return false
  await tx.$executeRaw`
    INSERT INTO charter_pledges (charter_id, version, review, commitment, will_do, person_id, "on")
    VALUES (${charter.id}, ${review.version}, ${review.number}, ${commitment}, ${willDo}, ${me.id}::uuid, ${today()}::date)`
  await record('charter.reviewed', charter.id, {
    ...numbersOf(review),
    commitment,
    did: 'said what will be done',
  })
  return true
}

/** Publishes the result of a closed review, for good; or the commitments for which nobody said what will be done. */
export async function publishReview(
  staff: Staff,
  found: ReviewResult,
): Promise<'done' | 'not-yours' | string[]> {
  const { tx, record } = staff
  const { review, charter, answers, willDo } = found
  if (!(await seatOf(staff, charter))?.facilitates || review.state !== 'closed') return 'not-yours'
  const silent = answers.filter((id) => !willDo.some(({ commitment }) => commitment === id))
  if (silent.length) return silent
  const { version, number } = review
  await tx.$executeRaw`
    UPDATE charter_reviews SET published_on = ${today()}::date
    WHERE charter_id = ${charter.id} AND version = ${version} AND number = ${number} AND published_on IS NULL`
  await record('charter.reviewed', charter.id, { version, number, did: 'published' })
  return 'done'
}

function numbersOf({ version, number }: Review) {
  return { version, number }
}
