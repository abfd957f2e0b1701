import 'server-only'
import { Stage } from '../../domain/charter/stage'
import type { Edit } from '../../domain/charter/text'
import { database } from '../db'
import { charterAmong, editsOf, versionsOf, type CharterNow, type Version } from './charter'

/** A move from stage to stage that both sides agreed to, with what they said about it. */
type PassedStage = { from: Stage; to: Stage; note: string; on: string }

/** A change of the text with its reason, and how many suggestions it takes up. */
type ReasonedEdit = { number: number; edit: Edit; reason: string; suggestions: number; on: string }

/** A version with the way it went. */
type PastVersion = Version & { moves: PassedStage[]; edits: ReasonedEdit[] }

/** Every version with its moves and with the edits that were made for it, newest first. */
export async function historyOf(): Promise<PastVersion[]> {
  const db = database('app_public')
  const versions = await versionsOf(db)
  const last = versions.at(-1)
  if (!last) return []
  const [edits, moves] = await Promise.all([
    editsOf(db, last),
    db.$queryRaw<(PassedStage & { version: number })[]>`
      SELECT version, "from", "to", note, "on"::text AS "on" FROM charter_moves
      WHERE charter_id = ${last.charter} ORDER BY version, number DESC`,
  ])
  return versions.toReversed().map((version) => ({
    ...version,
    moves: moves
      .filter((move) => move.version === version.number)
      .map(({ from, to, note, on }) => ({ from: Stage.parse(from), to: Stage.parse(to), note, on })),
    edits: edits
      .filter((edit) => edit.version === version.number)
      .map(({ number, edit, reason, suggestions, on }) => ({
        ...{ number, edit, reason, suggestions: suggestions.length, on },
      }))
      .toReversed(),
  }))
}

/** The same charter at two versions; null when one of them never was. */
export async function twoVersions(a: number, b: number): Promise<[CharterNow, CharterNow] | null> {
  const db = database('app_public')
  const versions = await versionsOf(db)
  const [one, other] = await Promise.all([charterAmong(db, versions, a), charterAmong(db, versions, b)])
  return one && other ? [one, other] : null
}
