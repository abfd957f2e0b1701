import 'server-only'
import type { Share } from '../../domain/insights/measured'
import { computedValue } from '../../domain/plan/computed-value'
import type { Transaction } from '../audit/audit'
import type { Figure } from '../../domain/plan/computed-value'
import { publishedSurveys } from './surveys'

type Row = { survey: string; wave: string; closes: string; metrics: Record<string, Share> }

/**
 * The figures that surveys compute, for every wave that is over and sealed and was not withdrawn: sums of sealed groups
 * and of nothing else. A wave stands for the quarter in which it closed.
 */
export async function surveyValues(tx: Pick<Transaction, '$queryRaw'>, day: string): Promise<Figure[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id AS survey, w.id AS wave, w.closes_on::text AS closes, r.counts->'metrics' AS metrics
    FROM surveys s JOIN waves w ON w.survey_id = s.id AND w.withdrawn_on IS NULL AND w.sends_until < ${day}::date
      JOIN roll_ups r ON r.survey_id = w.survey_id AND r.wave_id = w.id
        AND r.part = array_to_string(array_fill('*'::text, ARRAY[jsonb_array_length(s.breakdowns)]), '/')
    ORDER BY w.closes_on`
  const surveys = new Map((await publishedSurveys()).map(({ survey }) => [survey.id, survey]))
  return rows.flatMap(({ survey: id, closes, metrics }) => {
    const survey = surveys.get(id)
    return (survey?.metrics ?? []).flatMap((metric) => {
      const share = metric.role === 'computes' ? metrics[metric.id] : undefined
      const made = share && computedValue(metric.unit, share)
      if (!made) return []
      const period = `${closes.slice(0, 4)}-Q${Math.ceil(Number(closes.slice(5, 7)) / 3)}`
      return [
        {
          ...made,
          metric: metric.id,
          period,
          way: 'survey' as const,
          source: `${survey!.title}: ${metric.plain}`,
        },
      ]
    })
  })
}
