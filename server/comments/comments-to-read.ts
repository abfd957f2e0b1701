import 'server-only'
import { today } from '../clock'
import { bytes } from '../keys'
import { myReadings, type Reading } from './readings'
import type { Staff } from '../staff'
import { publishedSurvey } from '../surveys/surveys'

/** A survey of one's own organisation: how many comments wait to be read, how many of them too long already. */
export type SurveyToRead = {
  id: string
  title: string
  subtitle: string
  waiting: number
  overdue: number
  reading: Reading | null
}

/** The surveys whose comments this person may read, those with the most overdue first. */
export async function surveysToRead(staff: Staff): Promise<SurveyToRead[]> {
  const rows = await staff.tx.$queryRaw<{ id: string; waiting: bigint; overdue: bigint }[]>`
    SELECT s.id, count(q.question) AS waiting, count(q.question) FILTER (WHERE q.due_on < ${today()}::date) AS overdue
    FROM surveys s LEFT JOIN comments_to_read q ON q.survey_id = s.id
      AND q.response_id NOT IN (SELECT held_responses())
    WHERE s.id IN (SELECT staff_reads()) GROUP BY s.id ORDER BY overdue DESC, waiting DESC, s.id`
  const readings = await myReadings(staff)
  return Promise.all(
    rows.map(async ({ id, waiting, overdue }) => {
      const survey = (await publishedSurvey(id))!.survey
      const reading = readings.find((one) => one.survey === id) ?? null
      const { title, subtitle } = survey
      return { id, title, subtitle, waiting: Number(waiting), overdue: Number(overdue), reading }
    }),
  )
}

type Named = { response: string; question: string }

/** Takes comments off the list of what is to be read, on record; gives those that were on it. */
export async function markRead({ tx, record }: Staff, survey: string, comments: Named[]): Promise<Named[]> {
  const { ids, questions } = columns(comments)
  const read = await tx.$queryRaw<Named[]>`
    DELETE FROM comments_to_read q USING unnest(${ids}::bytea[], ${questions}::text[]) AS c(id, question)
    WHERE q.survey_id = ${survey} AND q.response_id = c.id AND q.question = c.question
    RETURNING encode(q.response_id, 'hex') AS response, q.question`
  if (read.length) await record('comments.read', survey, { comments: names(read) })
  return read
}

/** Puts comments back on the list, due today: somebody pressed too soon. */
export async function markUnread({ tx, record }: Staff, survey: string, comments: Named[]): Promise<number> {
  const { ids, questions } = columns(comments)
  const back = await tx.$queryRaw<Named[]>`
    INSERT INTO comments_to_read (response_id, question, survey_id, due_on)
    SELECT t.response_id, t.question, ${survey}, ${today()}::date
    FROM response_texts t JOIN responses r ON r.id = t.response_id AND r.survey_id = ${survey}
    JOIN unnest(${ids}::bytea[], ${questions}::text[]) AS c(id, question)
      ON t.response_id = c.id AND t.question = c.question
    ON CONFLICT DO NOTHING RETURNING encode(response_id, 'hex') AS response, question`
  if (back.length) await record('comments.unread', survey, { comments: names(back) })
  return back.length
}

function columns(comments: Named[]) {
  return {
    ids: comments.map(({ response }) => bytes(Buffer.from(response, 'hex'))),
    questions: comments.map(({ question }) => question),
  }
}

function names(comments: Named[]): string[] {
  return comments.map(({ response, question }) => `${response}/${question}`)
}
