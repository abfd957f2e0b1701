import { PublishForm } from '../../../../../../../domain/results/published'
import { publishResults } from '../../../../../../../server/insights/published-results'
import { staffAction } from '../../../../../../staff-with'
import { waveAt, WaveAddress } from '../../../address'

/** Shows chosen questions of a wave to everyone. */
export const POST = staffAction('surveys.manage', WaveAddress, PublishForm, async (visit) => {
  const { survey, wave, path } = await waveAt(visit, visit.params)
  if (!wave.n) return { problems: { questions: 'There are no figures of this wave to show yet.' } }
  await publishResults(visit, { survey, wave: wave.id }, visit.values)
  const none = visit.values.questions.length === 0
  return {
    to: path,
    done: none ? 'Nothing of this wave is public now.' : 'Everyone can see these results now.',
  }
})
