import { z } from 'zod'
import { askToSeal } from '../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../staff-with'
import { surveyAt, SurveyAddress } from '../address'

/** Asks for the answers that may be shown to be shown now, instead of at night. */
export const POST = staffAction('surveys.manage', SurveyAddress, z.object({}), async (visit) => {
  const { survey } = await surveyAt(visit, visit.params)
  const asked = await askToSeal(visit, survey.id)
  return {
    to: `/staff/surveys/${survey.id}`,
    done: asked
      ? 'New figures are worked out within a minute, if enough answers are in.'
      : 'This was asked for today already.',
  }
})
