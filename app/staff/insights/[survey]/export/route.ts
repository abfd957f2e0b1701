import { z } from 'zod'
import { today } from '../../../../../server/clock'
import { figureFile } from '../../../../../server/insights/figure-export'
import { surveyInsights } from '../../../../../server/insights/insights'
import { figuresResponse } from '../../../../../server/insights/sheet-files'
import { SurveyId } from '../../../../answer-with'
import { staffFile } from '../../../../staff-with'
import { FigureFormat } from './figure-format'

/** What a page of figures shows, as a file, with the same parameters; with `question`, the table of that one. */
export const GET = staffFile('figures.see', z.object({ survey: SurveyId }), async ({ params, query }) => {
  const format = FigureFormat.safeParse(query.get('format') ?? 'csv')
  const insights = await surveyInsights(params.survey, query)
  if (!format.success || !insights?.figures) return null
  const only = query.get('question')
  if (only && !insights.figures.questions.some(({ key }) => key === only)) return null
  const file = await figureFile({ ...insights, figures: insights.figures }, format.data, only)
  const name = ['heard', params.survey, ...(only ? [only] : []), today()].join('-')
  return figuresResponse(file, format.data, name)
})
