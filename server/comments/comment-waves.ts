import 'server-only'
import { byOpening, openingOn, type Wave } from '../../domain/surveys/wave'
import { today } from '../clock'
import { publishedSurvey } from '../surveys/surveys'

/** The waves of a survey that have begun, the latest first; also the one under way that nobody has counted yet. */
export async function wavesToReadBy(survey: string): Promise<Wave[]> {
  const schedule = (await publishedSurvey(survey))?.schedule ?? { rolling: false, waves: [] }
  const begun = schedule.waves.filter(({ opensOn }) => opensOn <= today())
  const now = openingOn(today(), schedule)
  const fresh = now.is === 'open' && !begun.some(({ id }) => id === now.wave.id) ? [now.wave] : []
  return [...begun, ...fresh].sort(byOpening).reverse()
}
