import { WaveDates } from '../../../../../../../domain/surveys/wave-forms'
import { moveWave } from '../../../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../../../staff-with'
import { waveAt, WaveAddress } from '../../../address'

/** Gives a wave other dates. */
export const POST = staffAction('surveys.manage', WaveAddress, WaveDates, async (visit) => {
  const { path } = await waveAt(visit, visit.params)
  const moved = await moveWave(visit, visit.params, visit.values)
  return 'problems' in moved ? moved : { to: path, done: 'The dates are changed.' }
})
