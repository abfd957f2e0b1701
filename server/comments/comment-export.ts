import 'server-only'
import { CleanedCopy } from '../../domain/comments/cleaning'
import {
  exportCells,
  exportHeadings,
  type ExportedComment,
  type ExportWords,
} from '../../domain/comments/export'
import type { CommentFilter, Place } from '../../domain/comments/filter'
import { countFrom, wantedBy, type CommentRow } from './comment-rows'
import { commentOf, translationOf, walk } from './comments'
import { csvOf, csvRows } from '../csv'
import { bytes, wordsKeyOf } from '../keys'
import { unlock, type Key } from '../locks'
import { fileOf } from '../pieces'
import { myReading, type Reading } from './readings'
import { asStaff, type Staff } from '../staff'
import type { Visitor } from '../people/sessions'
import { voiceWords } from './voice-words'

const ROWS_AT_A_TIME = 300

/**
 * The comments that a filter finds as a CSV file, on record before its first byte. The rows come piece by piece, each
 * read as this person in a transaction of its own: when their reading or session ends, the file breaks off with an
 * error, and is never silently short.
 */
export async function commentFile(staff: Staff, reading: Reading, filter: CommentFilter, words: ExportWords) {
  const { me, record } = staff
  const { q, ...chosen } = filter
  const comments = await countFrom(staff, await wantedBy(staff, reading.survey, filter))
  await record('comments.exported', reading.survey, {
    reading: reading.id,
    purpose: reading.purpose,
    words,
    comments,
    searched: q !== '',
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)),
  })
  return fileOf(piecesOf(me, reading.survey, filter, words))
}

async function* piecesOf(
  me: Visitor,
  survey: string,
  filter: CommentFilter,
  words: ExportWords,
): AsyncGenerator<string, void> {
  yield csvOf(exportHeadings(words), [])
  let place: Place | undefined
  for (;;) {
    const from = place
    const { rows, goesOn } = await asStaff<Piece>(me, (staff) => piece(staff, survey, filter, from))
    const kept = rows.filter(({ cleaned }) => words === 'original' || cleaned !== null)
    if (kept.length) yield csvRows(kept.map((row) => exportCells(row, words)))
    if (!goesOn) return
    place = goesOn
  }
}

type Piece = { rows: ExportedComment[]; goesOn: Place | null }

async function piece(
  staff: Staff,
  survey: string,
  filter: CommentFilter,
  place: Place | undefined,
): Promise<Piece> {
  if (!(await myReading(staff, survey))) throw new Error('The reading ended while its file was being written')
  const key = await wordsKeyOf(staff.tx, survey)
  const wanted = await wantedBy(staff, survey, filter)
  const { rows, goesOn } = await walk(staff, wanted, key, filter, { place, most: ROWS_AT_A_TIME })
  const work = await workOn(staff, rows)
  const exported = await Promise.all(
    rows.map((row) => exportedFrom(survey, key, row, work.get(`${row.response} ${row.question}`)!)),
  )
  return { rows: exported, goesOn }
}

type Work = { cleaned: Uint8Array | null; note: Uint8Array | null; themes: string[]; quotable: boolean }

/** What people did with comments: only themes that everybody who coded a comment found in it. */
async function workOn({ tx }: Staff, rows: CommentRow[]): Promise<Map<string, Work>> {
  const ids = rows.map(({ response }) => bytes(Buffer.from(response, 'hex')))
  const questions = rows.map(({ question }) => question)
  const found = await tx.$queryRaw<(Work & { response: string; question: string })[]>`
    SELECT encode(o.id, 'hex') AS response, o.question, c.sealed AS cleaned, n.sealed AS note,
      coalesce(u.agreed_by IS NOT NULL AND u.cleaned_rev = c.rev, false) AS quotable,
      ARRAY(SELECT t.name FROM themes t WHERE EXISTS (SELECT 1 FROM codings k WHERE k.response_id = o.id
          AND k.question = o.question) AND NOT EXISTS (SELECT 1 FROM codings k WHERE k.response_id = o.id
          AND k.question = o.question AND NOT (t.id::text = ANY (k.themes))) ORDER BY t.name) AS themes
    FROM unnest(${ids}::bytea[], ${questions}::text[]) AS o(id, question)
    LEFT JOIN cleaned_texts c ON c.response_id = o.id AND c.question = o.question
    LEFT JOIN comment_notes n ON n.response_id = o.id AND n.question = o.question
    LEFT JOIN quotes u ON u.response_id = o.id AND u.question = o.question`
  return new Map(found.map(({ response, question, ...work }) => [`${response} ${question}`, work]))
}

async function exportedFrom(survey: string, key: Key, row: CommentRow, work: Work): Promise<ExportedComment> {
  const { words: original, level, ...comment } = await commentOf(survey, key, row)
  const open = (part: string, sealed: Uint8Array) =>
    unlock(key, `${row.response} ${row.question} ${part}`, sealed).toString('utf8')
  return {
    ...comment,
    level: voiceWords(level).name,
    original,
    cleaned: work.cleaned && CleanedCopy.parse(JSON.parse(open('cleaned', work.cleaned))).words,
    translation: translationOf(key, row),
    themes: work.themes,
    note: work.note && open('note', work.note),
    quotable: work.quotable,
  }
}
