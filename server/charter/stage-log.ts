import 'server-only'
import type { Side } from '../../domain/charter/party'
import { Stage } from '../../domain/charter/stage'
import type { CharterNow, Reader } from './charter'

/** A move that one side asked for, with the party of whoever asked. */
export type Wish = { to: Stage; side: Side; askedBy: string; party: string | null; note: string; on: string }

/** A move that one side asked for and the other has not answered; null when there is none. */
export async function wishOf(db: Reader, { version }: CharterNow): Promise<Wish | null> {
  const [wish] = await db.$queryRaw<Wish[]>`
    SELECT "to", side, asked_by::text AS "askedBy", charter_party_of(charter_id, asked_by) AS party, note,
      "on"::text AS "on"
    FROM charter_wishes WHERE charter_id = ${version.charter} AND version = ${version.number}`
  return wish ?? null
}

/** A move that happened, with the parties that asked and agreed. */
export type LoggedMove = {
  number: number
  from: Stage
  to: Stage
  asked: string | null
  agreed: string | null
  note: string
  on: string
}

/** Every move of a version, newest first. */
export async function movesOf(db: Reader, { version }: CharterNow): Promise<LoggedMove[]> {
  const rows = await db.$queryRaw<LoggedMove[]>`
    SELECT number, "from", "to", charter_party_of(charter_id, asked_by) AS asked,
      charter_party_of(charter_id, agreed_by) AS agreed, note, "on"::text AS "on"
    FROM charter_moves WHERE charter_id = ${version.charter} AND version = ${version.number} ORDER BY number DESC`
  return rows.map((row) => ({ ...row, from: Stage.parse(row.from), to: Stage.parse(row.to) }))
}
