import { Withdrawal } from '../../../../../../../domain/surveys/wave-forms'
import { withdrawWave } from '../../../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../../../staff-with'
import { waveAt, WaveAddress } from '../../../address'

/** Withdraws the results of a wave, with a reason that everyone reads. */
export const POST = staffAction('surveys.manage', WaveAddress, Withdrawal, async (visit) => {
  const { path } = await waveAt(visit, visit.params)
  await withdrawWave(visit, visit.params, visit.values.reason)
  return { to: path, done: 'The results are withdrawn.', undo: { action: `${path}/put-back` } }
})
