import { z } from 'zod'
import { SurveyFigures } from '../../../../components/insights/survey-figures'
import { figureWords } from '../../../../server/insights/figure-words'
import { answeringSteps, surveyInsights } from '../../../../server/insights/insights'
import { SurveyId } from '../../../answer-with'
import { staffDocument } from '../../../staff-document'

export const GET = staffDocument('figures.see', z.object({ survey: SurveyId }), async ({ params, query }) => {
  const insights = await surveyInsights(params.survey, query)
  if (!insights) return null
  const { wave } = insights.filter
  const steps = wave ? await answeringSteps(params.survey, wave.id) : []
  return {
    title: `${insights.survey.title}: results`,
    crumbs: [{ name: 'Insights', to: '/staff/insights' }],
    wide: true,
    body: <SurveyFigures {...insights} {...{ query, steps }} words={await figureWords()} />,
  }
})
