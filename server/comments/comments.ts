import 'server-only'
import type { CommentFilter, Place } from '../../domain/comments/filter'
import { hasAll, wanted } from '../../domain/comments/search'
import { whoseWords, type WhoseWords } from '../../domain/comments/whose-words'
import { questionsOf } from '../../domain/surveys/survey'
import { unpiped } from '../../domain/surveys/pipe'
import type { VoiceLevel } from '../../domain/voice/voice'
import { countFrom, placeOf, rowsFrom, wantedBy, type CommentRow, type Wanted } from './comment-rows'
import { wordsKeyOf } from '../keys'
import { unlock, type Key } from '../locks'
import type { Reading } from './readings'
import type { Staff } from '../staff'
import { surveyVersion } from '../surveys/surveys'

/** A comment as a reader sees it. `dueOn` is the day by which somebody must read it; null once it was read. */
export type Comment = {
  response: string
  question: string
  asked: string
  whose: WhoseWords
  words: string
  week: string
  language: string
  level: VoiceLevel
  dueOn: string | null
}

/** A page of comments: how many there are, how far a search has looked, and where the next page begins. */
export type CommentPage = { comments: Comment[]; total: number; searched: number | null; next: Place | null }

/** Comments on a page, and how many a search unlocks before it asks to go on. */
export const MOST_ON_A_PAGE = 20
export const MOST_SEARCHED = 4000

/**
 * A page of comments of a survey, on record as shown: when that cannot be written, nothing is shown. With words
 * to look for, comments are unlocked one after the other until the page is full or the limit is reached.
 */
export async function commentPage(
  staff: Staff,
  reading: Reading,
  filter: CommentFilter,
  after?: Place,
): Promise<CommentPage> {
  const wantedRows = await wantedBy(staff, reading.survey, filter)
  const key = await wordsKeyOf(staff.tx, reading.survey)
  const found = await walk(staff, wantedRows, key, filter, { place: after, most: MOST_ON_A_PAGE })
  const comments = await Promise.all(found.rows.map((row) => commentOf(reading.survey, key, row)))
  const total = await countFrom(staff, wantedRows)
  const left = found.goesOn ? await countFrom(staff, wantedRows, found.goesOn) : 0
  const next = left ? found.goesOn : null
  await reveal(staff, reading, 'list', comments)
  return { comments, total, searched: wanted(filter.q).length ? total - left : null, next }
}

/**
 * The comments before and after one in a list, without showing either. One that was read is not among those still
 * to read any more: what comes next is then the first of them.
 */
export async function neighbours(
  staff: Staff,
  survey: string,
  filter: CommentFilter,
  here: Pick<Comment, 'response' | 'question' | 'week' | 'dueOn'>,
): Promise<{ previous: Place | null; next: Place | null }> {
  const rows = await wantedBy(staff, survey, filter)
  const key = await wordsKeyOf(staff.tx, survey)
  const day = rows.unread ? here.dueOn : here.week
  const place = day ? { day, response: here.response, question: here.question } : undefined
  const before = place && (await walk(staff, rows, key, filter, { place, most: 1, backwards: true }))
  const after = await walk(staff, rows, key, filter, { place, most: 1 })
  const [previous, next] = [before?.rows[0], after.rows[0]]
  return { previous: previous ? placeOf(previous) : null, next: next ? placeOf(next) : null }
}

/** Puts on record that comments were shown: to whom, for which purpose, and which, by id alone. */
export async function reveal(
  { record }: Staff,
  reading: Reading,
  view: string,
  comments: readonly Pick<Comment, 'response' | 'question'>[],
): Promise<void> {
  if (!comments.length) return
  await record('comments.revealed', reading.survey, {
    reading: reading.id,
    purpose: reading.purpose,
    view,
    comments: comments.map(({ response, question }) => `${response}/${question}`),
  })
}

/** The words of a row, unlocked. */
export function wordsOf(
  key: Key,
  { response, question, sealed }: Pick<CommentRow, 'response' | 'question' | 'sealed'>,
) {
  return unlock(key, `${response} ${question}`, sealed).toString('utf8')
}

/** A row as a reader sees it, with its question as it was asked then. */
export async function commentOf(survey: string, key: Key, row: CommentRow): Promise<Comment> {
  const { response, question, week, version, language, level, dueOn } = row
  const { survey: then } = await surveyVersion(survey, version)
  const asked = questionsOf(then).find((one) => one.key === question)?.text ?? question
  return {
    response,
    question,
    asked: unpiped(asked),
    whose: whoseWords(question),
    words: wordsOf(key, row),
    week,
    language,
    level,
    dueOn,
  }
}

type Walk = { place?: Place; most: number; backwards?: boolean }

/** Goes through the list until enough comments are found; `goesOn` is the last one looked at, null at the end. */
export async function walk(
  staff: Staff,
  rows: Wanted,
  key: Key,
  filter: CommentFilter,
  { place, most, backwards }: Walk,
) {
  const words = wanted(filter.q)
  const batch = words.length ? 400 : most
  const found: CommentRow[] = []
  for (let looked = 0, from = place; ;) {
    const next = await rowsFrom(staff, rows, { place: from, most: batch, backwards })
    for (const row of next) {
      looked++
      from = placeOf(row)
      if (holds(key, row, words)) found.push(row)
      if (found.length === most || (words.length && looked === MOST_SEARCHED))
        return { rows: found, goesOn: from }
    }
    if (next.length < batch) return { rows: found, goesOn: null }
  }
}

/** Whether a comment, or its translation, has the words looked for. */
function holds(key: Key, row: CommentRow, words: readonly string[]): boolean {
  if (!words.length || hasAll(wordsOf(key, row), words)) return true
  return row.translation !== null && hasAll(translationOf(key, row) ?? '', words)
}

/** The translation that a person wrote, unlocked. */
export function translationOf(key: Key, { response, question, translation }: CommentRow): string | null {
  return translation && unlock(key, `${response} ${question} translation`, translation).toString('utf8')
}
