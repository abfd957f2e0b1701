import 'server-only'
import { answerTable, type AnswerRow, type AnswerTable } from '../../domain/responses/answer-table'
import { csvOf, csvRows } from '../csv'
import { Prisma } from '../db'
import { bytes } from '../keys'
import { fileOf } from '../pieces'
import { myReading, type Reading } from '../comments/readings'
import type { Visitor } from '../people/sessions'
import { asStaff, type Staff } from '../staff'
import { surveyVersions } from '../surveys/surveys'
import { voiceLevelNow } from '../comments/voice-reviews'

const ROWS_AT_A_TIME = 1000

/** How many answers of a survey a file would hold: all that are kept and not held back by a safeguarding lead. */
export async function answersKept({ tx }: Staff, survey: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::integer AS n FROM responses r WHERE ${ofSurvey(survey)}`
  return row!.n
}

/**
 * Every answer of a survey as a CSV file, one row for each person and no word that anybody wrote; on record, with its
 * purpose, before its first byte. The order tells nothing of when they came. The rows come piece by piece, each read
 * as this person in a transaction of its own: when their reading or session ends, the file breaks off with an error.
 */
export async function answerFile(staff: Staff, { survey, id, purpose }: Reading) {
  const table = answerTable(await surveyVersions(survey))
  await staff.record('answers.exported', survey, {
    ...{ reading: id, purpose, answers: await answersKept(staff, survey) },
  })
  return fileOf(piecesOf(staff.me, survey, table))
}

async function* piecesOf(me: Visitor, survey: string, table: AnswerTable): AsyncGenerator<string, void> {
  yield csvOf(table.headings, [])
  for (let after = ''; ;) {
    const from = after
    const rows = await asStaff<Row[]>(me, (staff) => rowsAfter(staff, survey, from))
    if (rows.length) yield csvRows(rows.map(table.cells))
    if (rows.length < ROWS_AT_A_TIME) return
    after = rows.at(-1)!.id
  }
}

type Row = AnswerRow & { id: string }

async function rowsAfter(staff: Staff, survey: string, after: string): Promise<Row[]> {
  if (!(await myReading(staff, survey))) throw new Error('The reading ended while its file was being written')
  return staff.tx.$queryRaw<Row[]>`
    SELECT encode(id, 'hex') AS id, week::text, version, way, channel, language, ${voiceLevelNow} AS voice,
      family_voice AS "familyVoice", answers
    FROM responses r WHERE ${ofSurvey(survey)} AND id > ${bytes(Buffer.from(after, 'hex'))}
    ORDER BY id LIMIT ${ROWS_AT_A_TIME}`
}

function ofSurvey(survey: string): Prisma.Sql {
  return Prisma.sql`r.survey_id = ${survey} AND r.id NOT IN (SELECT held_responses())`
}
