import { z } from 'zod'
import { openFigures } from '../../../../../../domain/results/open-figures'
import { csvOf } from '../../../../../../server/csv'
import { publicResults } from '../../../../../../server/insights/published-results'
import { SurveyId } from '../../../../../answer-with'
import { publicData } from '../../../../../data-with'

/** The public figures of a survey in one wave, or in the newest; `format=csv` gives their rows as a table. */
export const GET = publicData(z.object({ survey: SurveyId }), async ({ params, query }) => {
  const results = await publicResults(params.survey, query.get('wave'))
  const format = query.get('format') ?? 'json'
  if (!results || !['json', 'csv'].includes(format)) return null
  const open = openFigures(results)
  if (format === 'json') return { type: 'application/json', text: JSON.stringify(open) }
  const columns = ['question', 'group', 'answer', 'number', 'percent', 'status'] as const
  const rows = open.figures.map((row) => columns.map((name) => row[name]))
  return { type: 'text/csv; charset=utf-8', text: csvOf([...columns], rows) }
})
