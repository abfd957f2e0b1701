import 'server-only'
import { today } from '../clock'
import type { Staff } from '../staff'
import { openSurveys } from '../surveys/surveys'

/** Comments of a survey that nobody has read yet: how many, how many of them by today, and how many are late. */
export type Due = {
  survey: string
  title: string
  waiting: number
  dueToday: number
  late: number
  next: string
}

/** What waits to be read in the surveys of one's own organisation, the most pressing first. */
export async function readingDue({ tx }: Pick<Staff, 'tx'>): Promise<Due[]> {
  const rows = await tx.$queryRaw<(Omit<Due, 'title'> & { waiting: number })[]>`
    SELECT survey_id AS survey, count(*)::int AS waiting, count(*) FILTER (WHERE due_on = ${today()}::date)::int AS "dueToday",
      count(*) FILTER (WHERE due_on < ${today()}::date)::int AS late, min(due_on)::text AS next
    FROM comments_to_read GROUP BY 1 ORDER BY 5, 1`
  const titles = new Map((await openSurveys()).map(({ survey }) => [survey.id, survey.title]))
  return rows.map((row) => ({ ...row, title: titles.get(row.survey) ?? row.survey }))
}
