import { AskedWhen } from '../../../../../domain/surveys/wave-forms'
import { askWhen } from '../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../staff-with'
import { surveyAt, SurveyAddress } from '../address'

/** Asks a survey always, or only in waves with dates. */
export const POST = staffAction('surveys.manage', SurveyAddress, AskedWhen, async (visit) => {
  const { survey } = await surveyAt(visit, visit.params)
  const always = visit.values.rolling === 'yes'
  await askWhen(visit, survey.id, always)
  return {
    to: `/staff/surveys/${survey.id}`,
    done: always ? 'The survey is always open now.' : 'The survey is asked in waves now.',
  }
})
