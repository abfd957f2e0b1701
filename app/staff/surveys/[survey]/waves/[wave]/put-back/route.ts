import { z } from 'zod'
import { withdrawWave } from '../../../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../../../staff-with'
import { waveAt, WaveAddress } from '../../../address'

/** Shows results again that were withdrawn. */
export const POST = staffAction('surveys.manage', WaveAddress, z.object({}), async (visit) => {
  const { path } = await waveAt(visit, visit.params)
  await withdrawWave(visit, visit.params, null)
  return { to: path, done: 'The results are shown again.' }
})
