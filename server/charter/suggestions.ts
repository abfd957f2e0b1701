import 'server-only'
import type { Side } from '../../domain/charter/party'
import type { Beginning, Origin } from '../../domain/charter/sent'
import type { Outcome, Voice } from '../../domain/charter/suggestion'
import { pageAfter, pageOf } from '../../domain/paging/page'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { CharterNow } from './charter'
import { openProposed, openWords, type Proposed } from './words'

/** What one side says should become of a suggestion. */
type Given = { side: Side; outcome: Outcome; reason: string; party: string | null; on: string }

/** A suggestion as those at work see it, with what each side gave so far. */
export type Suggestion = Proposed & {
  id: string
  place: string
  from: Voice
  beginning: Beginning
  language: string
  origin: Origin
  outcome: Outcome | null
  reason: string | null
  mergedInto: string | null
  given: Given[]
}

/** What was said about a suggestion. */
export type Reply = { id: string; from: Voice; party: string | null; words: string }

/** A page of suggestions, with how many there are on all pages: without an answer, and answered. */
export type SuggestionPage = {
  suggestions: Suggestion[]
  open: number
  answered: number
  page: number
  pages: number
}

/**
 * A page of the suggestions that are shown, or of those for one commitment (or "charter"): first what has no answer,
 * the newest first, then what has one.
 */
export async function suggestionPage(
  staff: Staff,
  { id }: CharterNow,
  wanted: number,
  place?: string,
): Promise<SuggestionPage> {
  const where = Prisma.sql`charter_id = ${id} ${place ? Prisma.sql`AND place = ${place}` : Prisma.empty}`
  const [counted] = await staff.tx.$queryRaw<{ open: number; answered: number }[]>`
    SELECT count(*) FILTER (WHERE outcome IS NULL)::int AS open, count(outcome)::int AS answered
    FROM charter_suggestions WHERE ${where} AND state = 'shown'`
  const { open, answered } = counted!
  const { page, pages, take, skip } = pageOf(open + answered, wanted)
  const suggestions = await suggestionsWhere(staff, where, Prisma.sql`LIMIT ${take} OFFSET ${skip}`)
  return { suggestions, open, answered, page, pages }
}

/** The page of all suggestions on which this one stands. */
export async function pageWith({ tx }: Staff, { id }: Suggestion): Promise<number> {
  const [row] = await tx.$queryRaw<{ before: number }[]>`
    SELECT count(*)::int AS before FROM charter_suggestions s
      JOIN charter_suggestions here ON here.id = ${id}::uuid AND here.charter_id = s.charter_id
    WHERE s.state = 'shown'
      AND (s.outcome IS NOT NULL, here.week, s.id) < (here.outcome IS NOT NULL, s.week, here.id)`
  return pageAfter(row!.before)
}

/** One suggestion that is shown; null when there is none. */
export async function suggestionAt(staff: Staff, id: string): Promise<Suggestion | null> {
  const [found] = await suggestionsWhere(staff, Prisma.sql`id = ${id}::uuid`)
  return found ?? null
}

/** What was said about a suggestion, in order. */
export async function repliesTo({ tx }: Staff, { id }: Suggestion): Promise<Reply[]> {
  const rows = await tx.$queryRaw<{ id: string; from: Voice; party: string | null; sealed: Uint8Array }[]>`
    SELECT r.id::text, r."from", charter_party_of(s.charter_id, r.person_id) AS party, r.sealed
    FROM charter_replies r JOIN charter_suggestions s ON s.id = r.suggestion_id
    WHERE r.suggestion_id = ${id}::uuid AND r.state = 'shown' ORDER BY r.week, r.id`
  return rows.map(({ sealed, ...row }) => ({ ...row, words: openWords(row.id, sealed) }))
}

type Row = Omit<Suggestion, 'origin' | 'given' | keyof Proposed> & Origin & { sealed: Uint8Array }

async function suggestionsWhere(
  { tx }: Staff,
  condition: Prisma.Sql,
  part = Prisma.empty,
): Promise<Suggestion[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id::text, place, "from", starter AS beginning, language, sealed, source, source_note AS note,
      met_on::text AS "metOn", outcome, reason, merged_into::text AS "mergedInto"
    FROM charter_suggestions WHERE ${condition} AND state = 'shown'
    ORDER BY outcome IS NOT NULL, week DESC, id ${part}`
  const ids = rows.map(({ id }) => id)
  const given = await tx.$queryRaw<(Given & { suggestion: string })[]>`
    SELECT d.suggestion_id::text AS suggestion, d.side, d.outcome, d.reason, d."on"::text AS "on",
      charter_party_of(s.charter_id, d.person_id) AS party
    FROM charter_deciders d JOIN charter_suggestions s ON s.id = d.suggestion_id
    WHERE d.suggestion_id = ANY(${ids}::uuid[]) ORDER BY d.side`
  return rows.map(({ sealed, source, note, metOn, ...row }) => ({
    ...row,
    ...openProposed(row.id, sealed),
    origin: { source, note, metOn },
    given: given.filter(({ suggestion }) => suggestion === row.id),
  }))
}
