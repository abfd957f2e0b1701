import 'server-only'
import type { Chance } from '../../domain/demo/chance'
import type { MadeUpWords } from '../../domain/demo/made-up-words'
import { madeUpResponse, perWeek, twoYears } from '../../domain/demo/made-up-years'
import { daysAfter } from '../../domain/surveys/days'
import { lastWeekOf, quarterFor } from '../../domain/surveys/wave'
import { today } from '../clock'
import { sealSurvey } from '../insights/sealing'
import type { PublishedSurvey } from '../surveys/surveys'
import { addMadeUp, answersOf } from './made-up'

const AT_ONCE = 500

/**
 * Makes up what is missing of one survey to the number wanted, over two years, and seals each quarter as it ends; says
 * how many answers were made up.
 */
export async function makeUpAnswers(
  published: PublishedSurvey,
  wanted: number,
  words: MadeUpWords,
  chance: Chance,
): Promise<number> {
  const { survey } = published
  const missing = Math.max(0, wanted - (await answersOf(survey.id)))
  const weeks = twoYears(today())
  const counts = perWeek(missing, weeks)
  let waiting = []
  for (const [at, week] of weeks.entries()) {
    for (let n = 0; n < counts[at]!; n++)
      waiting.push(madeUpResponse(published, week, at / weeks.length, words, chance))
    const ends = week === lastWeekOf(quarterFor(week))
    if (!ends && at < weeks.length - 1 && waiting.length < AT_ONCE) continue
    for (let from = 0; from < waiting.length; from += AT_ONCE)
      await addMadeUp(survey, waiting.slice(from, from + AT_ONCE))
    waiting = []
    if (ends) await sealSurvey(survey.id, daysAfter(week, 7))
  }
  if (missing > 0) await sealSurvey(survey.id, today())
  return missing
}
