import 'server-only'
import { isInForce } from '../../domain/charter/in-place'
import { standing, type Position } from '../../domain/charter/position'
import type { SupporterKind } from '../../domain/charter/sent'
import type { Signature } from '../../domain/charter/signature'
import type { Balance, Voice } from '../../domain/charter/suggestion'
import { database } from '../db'
import { positionsOf, signaturesOf } from './agreeing'
import { charterAmong, versionsOf, type CharterNow, type Reader, type Version } from './charter'
import { evidenceOf, type Evidence } from './evidence'
import { reviewOpenIn, reviewsOf, type Review } from './reviews'
import { balanceIn } from './suggestion-counts'

/** A version as everybody may read it, with what stands beside its text. */
export type CharterRead = CharterNow & {
  positions: Position[]
  signatures: Signature[]
  supporters: { shownName: string; kind: SupporterKind }[]
  /** How often people of each sort said something that is shown: counted apart, never added up. */
  sent: Record<Voice, number>
  balance: Balance[]
  /** A newer version that is being worked on. */
  next: Version | null
  evidence: Evidence[]
  /** The review that people may answer today, and those whose result is published, newest first. */
  review: Review | null
  results: Review[]
}

/**
 * The charter for readers: the version of this number; or the newest that was published, or else the newest there is.
 * Null when there is none.
 */
export async function charterToRead(number?: number): Promise<CharterRead | null> {
  const db = database('app_public')
  const versions = await versionsOf(db)
  const shown = number ?? versions.findLast(isInForce)?.number ?? versions.at(-1)?.number
  const charter = shown && (await charterAmong(db, versions, shown))
  if (!charter) return null
  const { version } = charter
  const [positions, signatures, supporters, balance, sent, evidence, reviews] = await Promise.all([
    positionsOf(db, version),
    signaturesOf(db, version),
    supportersOf(db, version),
    balanceIn(db, version.charter, version.number),
    sentOf(db, version),
    evidenceOf(db, version.charter),
    reviewsOf(db),
  ])
  return {
    ...charter,
    positions: version.hash ? standing(positions, version.hash) : [],
    signatures,
    supporters,
    sent,
    balance,
    next: versions.findLast((one) => one.number > version.number) ?? null,
    evidence,
    review: reviewOpenIn(reviews),
    results: reviews.filter(({ publishedOn }) => publishedOn),
  }
}

/** The version that people may say something about now: always the newest. Null when there is none. */
export async function versionOpen(): Promise<Version | null> {
  return (await versionsOf(database('app_public'))).at(-1) ?? null
}

/** The newest version whose text has this promise; null when none has. */
export async function lastVersionWith(id: string): Promise<number | null> {
  const db = database('app_public')
  const versions = await versionsOf(db)
  for (const { number } of versions.toReversed()) {
    const charter = await charterAmong(db, versions, number)
    if (charter?.text.commitments.some((commitment) => commitment.id === id)) return number
  }
  return null
}

async function supportersOf(db: Reader, { charter, hash }: Version) {
  return db.$queryRaw<CharterRead['supporters']>`
    SELECT shown_name AS "shownName", kind FROM charter_supporters
    WHERE charter_id = ${charter} AND hash = ${hash} AND state = 'shown' AND withdrawn_on IS NULL
    ORDER BY "on", id LIMIT 500`
}

async function sentOf(db: Reader, { charter, number }: Version): Promise<Record<Voice, number>> {
  const rows = await db.$queryRaw<{ from: Voice; count: number }[]>`
    SELECT "from", count(*)::int AS count FROM (
      SELECT "from" FROM charter_comments WHERE charter_id = ${charter} AND version = ${number} AND state = 'shown'
      UNION ALL SELECT "from" FROM charter_suggestions
        WHERE charter_id = ${charter} AND version = ${number} AND state = 'shown') AS said GROUP BY "from"`
  const counts = Object.fromEntries(rows.map(({ from, count }) => [from, count]))
  return { young_person: 0, parent_carer: 0, staff: 0, other: 0, ...counts }
}
