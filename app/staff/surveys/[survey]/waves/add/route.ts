import { NewWave } from '../../../../../../domain/surveys/wave-forms'
import { addWave } from '../../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../../staff-with'
import { surveyAt, SurveyAddress } from '../../address'

/** Adds a wave with dates. */
export const POST = staffAction('surveys.manage', SurveyAddress, NewWave, async (visit) => {
  const { survey } = await surveyAt(visit, visit.params)
  const wave = await addWave(visit, survey.id, visit.values)
  if ('problems' in wave) return wave
  return { to: `/staff/surveys/${survey.id}`, done: 'The wave is planned.' }
})
