import 'server-only'
import { database } from '../db'
import { standingOf, type Standing } from './insights'
import { publishedSurveys } from '../surveys/surveys'

/** A survey as the overview shows it: what its figures rest on, who asks, and what was added last. */
export type SurveyAtAGlance = Standing & { last: { on: string; n: number } | null }

/** Every survey with what there is to see of it, by title. */
export async function insightsOverview(): Promise<SurveyAtAGlance[]> {
  const added = await lastAdded()
  const known = await Promise.all((await publishedSurveys()).map(({ survey }) => standingOf(survey.id)))
  return known
    .flatMap((standing) => standing ?? [])
    .map((standing) => ({
      ...standing,
      last: added.get(standing.survey.id) ?? null,
    }))
    .sort((a, b) => a.survey.title.localeCompare(b.survey.title, 'en'))
}

async function lastAdded(): Promise<Map<string, { on: string; n: number }>> {
  const rows = await database('results_reader').$queryRaw<{ survey: string; on: string; n: number }[]>`
    SELECT survey_id AS survey, sealed_on::text AS "on", sum(n)::integer AS n FROM sealed_groups g
    WHERE sealed_on = (SELECT sealed_on FROM sealed_groups WHERE survey_id = g.survey_id ORDER BY number DESC LIMIT 1)
    GROUP BY survey_id, sealed_on`
  return new Map(rows.map(({ survey, ...last }) => [survey, last]))
}
