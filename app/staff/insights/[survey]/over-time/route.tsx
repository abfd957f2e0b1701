import { z } from 'zod'
import { SurveyTrends } from '../../../../../components/insights/survey-trends'
import { surveyTrends } from '../../../../../server/insights/insights-over-time'
import { SurveyId } from '../../../../answer-with'
import { staffDocument } from '../../../../staff-document'

export const GET = staffDocument('figures.see', z.object({ survey: SurveyId }), async ({ params, query }) => {
  const found = await surveyTrends(params.survey, query)
  if (!found) return null
  const { survey } = found
  return {
    title: `${survey.title}: over time`,
    crumbs: [
      { name: 'Insights', to: '/staff/insights' },
      { name: `${survey.title}: results`, to: `/staff/insights/${survey.id}` },
    ],
    wide: true,
    body: <SurveyTrends {...found} query={query} />,
  }
})
