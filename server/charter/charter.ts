import 'server-only'
import { Edit, textOf, type CharterText } from '../../domain/charter/text'
import { PartyKind, type Party, type Side } from '../../domain/charter/party'
import { Stage } from '../../domain/charter/stage'
import type { Transaction } from '../audit/audit'

/** Whoever reads: a transaction of somebody at work, or the public pages' own connection. */
export type Reader = Pick<Transaction, '$queryRaw'>

/** A party with the organisation whose people speak for it. */
type CharterParty = Party & { organisation: string | null; leadId: string | null }

/** A version on its way; days are written 2026-11-24. */
export type Version = {
  charter: string
  number: number
  stage: Stage
  hash: string | null
  lockedAt: number | null
  summary: string
  consultOpensOn: string | null
  consultClosesOn: string | null
  lockedOn: string | null
  publishedOn: string | null
  reviewDueOn: string | null
}

/** The charter as it stands: its parties, its versions, one of them, and that version's text. */
export type CharterNow = {
  id: string
  measure: string
  parties: CharterParty[]
  /** Every version, oldest first. */
  versions: Version[]
  version: Version
  text: CharterText
  /** The number of the last change of its text, and its day; 0 and null before the first. */
  lastEdit: number
  changedOn: string | null
}

/** The charter with its newest version, or with the one of this number; null when there is none. */
export async function charterNow(db: Reader, number?: number): Promise<CharterNow | null> {
  return charterAmong(db, await versionsOf(db), number)
}

/** The same for whoever has read its versions already. */
export async function charterAmong(
  db: Reader,
  versions: Version[],
  number?: number,
): Promise<CharterNow | null> {
  const version = number ? versions.find((one) => one.number === number) : versions.at(-1)
  if (!version) return null
  const [charter] = await db.$queryRaw<{ id: string; measure: string }[]>`
    SELECT id, measure_id AS measure FROM charters WHERE id = ${version.charter}`
  const edits = await editsOf(db, version)
  return {
    ...charter!,
    parties: await partiesOf(db, version.charter),
    versions,
    version,
    text: textOf(edits.map(({ edit }) => edit)),
    lastEdit: edits.at(-1)?.number ?? 0,
    changedOn: edits.at(-1)?.on ?? null,
  }
}

/** Every version, oldest first. */
export async function versionsOf(db: Reader): Promise<Version[]> {
  const rows = await db.$queryRaw<Version[]>`
    SELECT charter_id AS charter, number, stage, hash, locked_at::int AS "lockedAt", summary,
      consult_opens_on::text AS "consultOpensOn", consult_closes_on::text AS "consultClosesOn",
      locked_on::text AS "lockedOn", published_on::text AS "publishedOn", review_due_on::text AS "reviewDueOn"
    FROM charter_versions ORDER BY number`
  return rows.map((row) => ({ ...row, stage: Stage.parse(row.stage) }))
}

/** An edit with who made it and why. */
export type MadeEdit = {
  number: number
  version: number
  edit: Edit
  person: string | null
  reason: string
  suggestions: string[]
  on: string
}

/** Every edit that a version's text is made of, first to last: the whole history up to it. */
export async function editsOf(db: Reader, version: Version): Promise<MadeEdit[]> {
  const rows = await db.$queryRaw<(Omit<MadeEdit, 'edit'> & { edit: unknown })[]>`
    SELECT number::int AS number, version, edit, person_id::text AS person, reason, suggestions, "on"::text AS "on"
    FROM charter_edits WHERE charter_id = ${version.charter}
      AND (number <= ${version.lockedAt}::bigint OR ${version.lockedAt}::bigint IS NULL) ORDER BY number`
  return rows.map((row) => ({ ...row, edit: Edit.parse(row.edit) }))
}

/** Who at the table somebody is: their party, its side, and what they may do. Null for those of no party. */
export type Seat = {
  party: CharterParty
  side: Side
  facilitates: boolean
  drafts: boolean
  moderates: boolean
  leads: boolean
}

async function partiesOf(db: Reader, charter: string): Promise<CharterParty[]> {
  const rows = await db.$queryRaw<CharterParty[]>`
    SELECT id, name, kind, required_to_sign AS "requiredToSign", lead_name AS lead, lead_id::text AS "leadId",
      organisation_id AS organisation
    FROM charter_parties WHERE charter_id = ${charter} ORDER BY required_to_sign DESC, name`
  return rows.map((row) => ({ ...row, kind: PartyKind.parse(row.kind) }))
}
