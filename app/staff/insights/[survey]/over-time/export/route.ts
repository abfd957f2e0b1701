import { z } from 'zod'
import { today } from '../../../../../../server/clock'
import { surveyTrends } from '../../../../../../server/insights/insights-over-time'
import { figuresResponse } from '../../../../../../server/insights/sheet-files'
import { trendFile } from '../../../../../../server/insights/trend-export'
import { SurveyId } from '../../../../../answer-with'
import { staffFile } from '../../../../../staff-with'
import { FigureFormat } from '../../export/figure-format'

/** What the page over time shows, as a file, with the same parameters. */
export const GET = staffFile('figures.see', z.object({ survey: SurveyId }), async ({ params, query }) => {
  const format = FigureFormat.safeParse(query.get('format') ?? 'csv')
  const found = await surveyTrends(params.survey, query)
  if (!format.success || !found?.trends) return null
  const file = await trendFile({ ...found, trends: found.trends }, format.data)
  return figuresResponse(file, format.data, `heard-${params.survey}-over-time-${today()}`)
})
