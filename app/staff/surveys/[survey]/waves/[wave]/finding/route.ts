import { Finding } from '../../../../../../../domain/surveys/wave-forms'
import { describeWave } from '../../../../../../../server/surveys/survey-settings'
import { staffAction } from '../../../../../../staff-with'
import { waveAt, WaveAddress } from '../../../address'

/** Writes the sentence that stands above the figures of a wave. */
export const POST = staffAction('surveys.manage', WaveAddress, Finding, async (visit) => {
  const { wave, path } = await waveAt(visit, visit.params)
  await describeWave(visit, visit.params, visit.values.finding)
  return {
    to: path,
    done: 'The sentence is changed.',
    undo: { action: `${path}/finding`, fields: { finding: wave.finding ?? '' } },
  }
})
