import 'server-only'
import type { CommentAddress } from '../../domain/comments/address'
import type { CommentFilter, Place } from '../../domain/comments/filter'
import { feedingPriority } from '../../domain/comments/whose-words'
import { mondayOf } from '../../domain/responses/submit'
import { lastWeekOf } from '../../domain/surveys/wave'
import type { VoiceLevel } from '../../domain/voice/voice'
import { wavesToReadBy } from './comment-waves'
import { Prisma } from '../db'
import { bytes } from '../keys'
import type { Staff } from '../staff'
import { surveyVersions } from '../surveys/surveys'
import { voiceLevelNow } from './voice-reviews'

/** A comment as the database gives it, still locked. `day` is its place in the list: the week, or the day it is due. */
export type CommentRow = {
  response: string
  question: string
  sealed: Uint8Array
  translation: Uint8Array | null
  week: string
  version: number
  language: string
  level: VoiceLevel
  dueOn: string | null
  day: string
}

/** Which comments of a survey, as a condition of SQL; made once for a page. */
export type Wanted = { survey: string; unread: boolean; where: Prisma.Sql }

/** What a filter means in the database, for the person who asks. */
export async function wantedBy({ me }: Staff, survey: string, filter: CommentFilter): Promise<Wanted> {
  const { question, priority, wave, from, to, show } = filter
  const where = [
    Prisma.sql`r.survey_id = ${survey} AND t.response_id NOT IN (SELECT held_responses())`,
    ...(question ? [Prisma.sql`t.question = ${question}`] : []),
    ...(priority ? [await feeding(survey, priority)] : []),
    ...(wave ? await ofWave(survey, wave) : []),
    ...(from ? [Prisma.sql`r.week >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`r.week <= ${to}::date`] : []),
    ...(show === 'all' ? [] : [shown[show](me.id)]),
  ]
  return { survey, unread: show === 'unread', where: Prisma.join(where, ' AND ') }
}

/** One comment of a survey, as something wanted. */
export function oneOf({ survey, response, question }: CommentAddress): Wanted {
  const id = bytes(Buffer.from(response, 'hex'))
  const where = Prisma.sql`r.survey_id = ${survey} AND t.response_id = ${id} AND t.question = ${question}
    AND t.response_id NOT IN (SELECT held_responses())`
  return { survey, unread: false, where }
}

/** The comments after a place, or before it, the nearest first; from the beginning of the list without one. */
export async function rowsFrom(
  { tx }: Staff,
  wanted: Wanted,
  { place, backwards, most }: { place?: Place; backwards?: boolean; most: number },
): Promise<CommentRow[]> {
  const day = wanted.unread ? Prisma.sql`q.due_on` : Prisma.sql`r.week`
  return tx.$queryRaw<CommentRow[]>`
    SELECT encode(t.response_id, 'hex') AS response, t.question, t.sealed, c.translation, r.week::text, r.version,
      r.language, ${voiceLevelNow} AS level, q.due_on::text AS "dueOn", ${day}::text AS day
    ${tables} LEFT JOIN cleaned_texts c ON c.response_id = t.response_id AND c.question = t.question
    WHERE ${wanted.where} ${place ? Prisma.sql`AND ${beyond(wanted, place, backwards)}` : Prisma.empty}
    ORDER BY ${order(wanted, backwards)} LIMIT ${most}`
}

/** How many comments a filter finds, or how many of them come after a place. */
export async function countFrom({ tx }: Staff, wanted: Wanted, place?: Place): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) ${tables} WHERE ${wanted.where} ${place ? Prisma.sql`AND ${beyond(wanted, place)}` : Prisma.empty}`
  return Number(row?.count ?? 0)
}

/** The place of a comment in the list it was found in. */
export function placeOf({ day, response, question }: Place): Place {
  return { day, response, question }
}

const tables = Prisma.sql`
  FROM response_texts t JOIN responses r ON r.id = t.response_id
  LEFT JOIN comments_to_read q ON q.response_id = t.response_id AND q.question = t.question`

const coded = Prisma.sql`SELECT 1 FROM codings k WHERE k.response_id = t.response_id AND k.question = t.question`
const quoted = Prisma.sql`
  SELECT 1 FROM quotes u JOIN cleaned_texts d ON d.response_id = u.response_id AND d.question = u.question
    AND d.rev = u.cleaned_rev WHERE u.response_id = t.response_id AND u.question = t.question`

const shown: Record<Exclude<CommentFilter['show'], 'all'>, (me: string) => Prisma.Sql> = {
  unread: () => Prisma.sql`q.due_on IS NOT NULL`,
  uncoded: (me) => Prisma.sql`NOT EXISTS (${coded} AND k.person_id = ${me}::uuid)`,
  'coded-once': (me) => Prisma.sql`
    NOT EXISTS (${coded} AND k.person_id = ${me}::uuid) AND (SELECT count(*) FROM (${coded}) AS once) = 1`,
  proposed: () => Prisma.sql`EXISTS (${quoted} AND u.agreed_by IS NULL)`,
  quotable: () => Prisma.sql`EXISTS (${quoted} AND u.agreed_by IS NOT NULL)`,
}

/** The weeks whose responses belong to a wave; a wave that never was is not asked for. */
async function ofWave(survey: string, id: string): Promise<Prisma.Sql[]> {
  const wave = (await wavesToReadBy(survey)).find((one) => one.id === id)
  if (!wave) return []
  return [Prisma.sql`r.week BETWEEN ${mondayOf(wave.opensOn)}::date AND ${lastWeekOf(wave)}::date`]
}

/** The questions that feed a priority differ from version to version. */
async function feeding(survey: string, priority: string): Promise<Prisma.Sql> {
  const versions = await surveyVersions(survey)
  const pairs = versions.flatMap(({ number, survey: asked }) =>
    feedingPriority(asked, priority).map((question) => ({ number, question })),
  )
  const numbers = pairs.map(({ number }) => number)
  const questions = pairs.map(({ question }) => question)
  return Prisma.sql`(r.version, t.question) IN (SELECT * FROM unnest(${numbers}::int[], ${questions}::text[]))`
}

/**
 * Unread ones stand by the day they are due, the first one first; all others by week, the latest first; within that
 * by question, so that whoever reads many stays with one thought, and what one person wrote does not stand together.
 */
function order({ unread }: Wanted, backwards = false): Prisma.Sql {
  if (unread)
    return backwards
      ? Prisma.sql`q.due_on DESC, t.question DESC, t.response_id DESC`
      : Prisma.sql`q.due_on, t.question, t.response_id`
  return backwards
    ? Prisma.sql`r.week, t.question DESC, t.response_id DESC`
    : Prisma.sql`r.week DESC, t.question, t.response_id`
}

function beyond({ unread }: Wanted, place: Place, backwards = false): Prisma.Sql {
  const id = bytes(Buffer.from(place.response, 'hex'))
  const here = Prisma.sql`(${place.question}::text, ${id}::bytea)`
  const rest = Prisma.sql`(t.question, t.response_id)`
  const further = backwards ? Prisma.sql`${rest} < ${here}` : Prisma.sql`${rest} > ${here}`
  const day = unread ? Prisma.sql`q.due_on` : Prisma.sql`r.week`
  const laterDay =
    unread === backwards ? Prisma.sql`${day} < ${place.day}::date` : Prisma.sql`${day} > ${place.day}::date`
  return Prisma.sql`(${laterDay} OR (${day} = ${place.day}::date AND ${further}))`
}
