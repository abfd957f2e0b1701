import { z } from 'zod'
import type { Staff } from '../../../../server/staff'
import { ownSurvey } from '../../../../server/surveys/survey-settings'
import { SurveyId } from '../../../answer-with'
import { refused } from '../../../staff-outcome'

/** A survey in an address, and one of its waves. */
export const SurveyAddress = z.object({ survey: SurveyId })
export const WaveAddress = SurveyAddress.extend({ wave: z.string().regex(/^[0-9a-z-]{1,20}$/) })

/** The survey of an address; refused when it is none of the person's organisation. */
export async function surveyAt(staff: Staff, { survey }: z.infer<typeof SurveyAddress>) {
  return (await ownSurvey(staff, survey)) ?? refuse()
}

/** The wave of an address, and its survey; refused when there is no such wave. */
export async function waveAt(staff: Staff, { survey, wave: id }: z.infer<typeof WaveAddress>) {
  const at = await surveyAt(staff, { survey })
  const wave = at.waves.find((one) => one.id === id) ?? refuse()
  return { ...at, wave, path: `/staff/surveys/${survey}/waves/${id}` }
}

function refuse(): never {
  throw refused(404)
}
