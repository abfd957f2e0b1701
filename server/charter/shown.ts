import 'server-only'
import type { Beginning, Leaning, Origin } from '../../domain/charter/sent'
import type { Outcome, Voice } from '../../domain/charter/suggestion'
import { pageOf } from '../../domain/paging/page'
import { database, Prisma } from '../db'
import type { Reader, Version } from './charter'
import { openProposed, openWords, type Proposed } from './words'

/** A comment that a moderator has let through; `words` may be empty where somebody only leant one way. */
type ShownComment = { id: string; from: Voice; leaning: Leaning | null; words: string; origin: Origin }

/** A suggestion that is shown, with what became of it and what others said about it. */
type ShownSuggestion = Proposed & {
  id: string
  from: Voice
  beginning: Beginning
  origin: Origin
  outcome: Outcome | null
  reason: string | null
  replies: { id: string; from: Voice; words: string }[]
}

/** A page of what people suggested, and how many pages there are. */
export type ShownSuggestions = { suggestions: ShownSuggestion[]; page: number; pages: number }

const MOST = 200

/** What people said in a version about a commitment, or about "charter": the newest 200 with words. */
export async function shownComments(version: Version, place: string): Promise<ShownComment[]> {
  const rows = await database('app_public').$queryRaw<(Omit<ShownComment, 'words' | 'origin'> & Row)[]>`
    SELECT id::text, "from", leaning, sealed, source, source_note AS note, met_on::text AS "metOn"
    FROM charter_comments WHERE charter_id = ${version.charter} AND version = ${version.number}
      AND place = ${place} AND state = 'shown' AND sealed IS NOT NULL ORDER BY week DESC, id LIMIT ${MOST}`
  return rows.map(({ id, from, leaning, sealed, source, note, metOn }) => ({
    ...{ id, from, leaning, words: openWords(id, sealed), origin: { source, note, metOn } },
  }))
}

/** A page of what people suggested in a version for a commitment, or for "charter": the newest first. */
export async function shownSuggestions(
  version: Version,
  place: string,
  wanted: number,
): Promise<ShownSuggestions> {
  const db = database('app_public')
  const where = Prisma.sql`charter_id = ${version.charter} AND version = ${version.number} AND place = ${place}
    AND state = 'shown'`
  const [counted] = await db.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM charter_suggestions WHERE ${where}`
  const { page, pages, take, skip } = pageOf(counted!.found, wanted)
  const rows = await db.$queryRaw<(Omit<ShownSuggestion, 'origin' | keyof Proposed | 'replies'> & Row)[]>`
    SELECT id::text, "from", starter AS beginning, sealed, source, source_note AS note, met_on::text AS "metOn",
      outcome, reason
    FROM charter_suggestions WHERE ${where} ORDER BY week DESC, id LIMIT ${take} OFFSET ${skip}`
  const replies = await repliesTo(
    db,
    rows.map(({ id }) => id),
  )
  const suggestions = rows.map(({ sealed, source, note, metOn, ...row }) => ({
    ...row,
    ...openProposed(row.id, sealed!),
    origin: { source, note, metOn },
    replies: replies.filter(({ suggestion }) => suggestion === row.id),
  }))
  return { suggestions, page, pages }
}

type Row = Origin & { sealed: Uint8Array | null }

async function repliesTo(db: Reader, suggestions: string[]) {
  const rows = await db.$queryRaw<{ id: string; suggestion: string; from: Voice; sealed: Uint8Array }[]>`
    SELECT id::text, suggestion_id::text AS suggestion, "from", sealed FROM charter_replies
    WHERE suggestion_id = ANY(${suggestions}::uuid[]) AND state = 'shown' ORDER BY week, id`
  return rows.map(({ sealed, ...row }) => ({ ...row, words: openWords(row.id, sealed) }))
}
