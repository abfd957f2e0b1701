import { newDraft } from '../responses/draft'
import { mondayOf, submit, type Response } from '../responses/submit'
import { TAKING_PART } from '../responses/taking-part'
import { daysAfter } from '../surveys/days'
import type { SurveyVersion } from '../surveys/publish'
import type { Answers, Survey } from '../surveys/survey'
import { inWay, waysOf } from '../ways/in-way'
import type { Way } from '../ways/way'
import { happens, oneOf, type Chance } from './chance'
import { madeUpAnswers } from './made-up-answers'
import type { MadeUpWords } from './made-up-words'

const WEEKS = 104
const OTHER_LANGUAGES = ['pl', 'ro', 'uk', 'ur', 'ar']

/** The Mondays of the last two years, the oldest first; the week of `today` is the last. */
export function twoYears(today: string): string[] {
  return Array.from({ length: WEEKS }, (_, at) => daysAfter(mondayOf(today), (at - WEEKS + 1) * 7))
}

/**
 * How many of `count` people answer in each of these weeks: fewer in the holidays, more after half-term. The numbers
 * add up to `count`.
 */
export function perWeek(count: number, weeks: string[]): number[] {
  const weights = weeks.map(busy)
  const all = weights.reduce((sum, each) => sum + each, 0)
  let soFar = 0
  let given = 0
  return weights.map((weight) => {
    soFar += weight
    const until = Math.round((count * soFar) / all)
    const here = until - given
    given = until
    return here
  })
}

/**
 * One made-up response of a week. `year` is how far the two years have come, 0 to 1: things slowly get better, which
 * is what a demonstration should let people find.
 */
export function madeUpResponse(
  { survey, number }: Pick<SurveyVersion, 'survey' | 'number'>,
  week: string,
  year: number,
  words: MadeUpWords,
  chance: Chance,
): Response {
  const language = happens(chance, 0.12) ? oneOf(chance, OTHER_LANGUAGES) : 'en'
  const way = oneOf(chance, waysOf(survey), (each) => (each === 'words' ? 3 : 2))
  const asked = inWay(survey, way)
  const mood = 0.4 + 0.2 * year + (chance() - 0.5) * 0.5
  const answers = madeUpAnswers(asked, { mood, language }, words, chance)
  const response = submit(draftOf(survey, number, language, way, answers), asked, week)
  if (!('voice' in response))
    throw new Error(`${survey.id}: made-up answers cannot be sent: ${JSON.stringify(response)}`)
  return response
}

function draftOf(survey: Survey, version: number, language: string, way: Way, answers: Answers) {
  const ways = Object.fromEntries(Object.keys(answers).map((key) => [key, way]))
  return { ...newDraft(survey.id, version, language, way), agreedTo: TAKING_PART, answers, ways }
}

function busy(week: string): number {
  const month = Number(week.slice(5, 7))
  if (month === 8) return 0.3
  return month === 6 || month === 11 ? 1.6 : 1
}
