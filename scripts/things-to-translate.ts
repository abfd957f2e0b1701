import { StarterCharter } from '../domain/charter/starter'
import {
  placesOfCharter,
  placesOfLists,
  placesOfNotices,
  placesOfPlan,
  placesOfSurvey,
  placesOfWays,
  placesOfWords,
  type Place,
} from '../domain/language/places'
import { endingOf } from '../domain/language/overlay'
import type { NoticeFile } from '../domain/language/notice'
import { Plan } from '../domain/plan/plan'
import { ListsFile, listsOf } from '../domain/surveys/lists'
import type { Survey } from '../domain/surveys/survey'
import { surveyOf } from '../domain/surveys/survey-file'
import type { WrittenContent } from './read-content'
import { waysFor } from './ways-for'

/** Every text that can be translated, by the name of the file its translation stands in. */
export function thingsToTranslate(content: WrittenContent): Map<string, Place[]> {
  const lists = ListsFile.parse(content.lists.json)
  const surveys = content.surveys.map(({ file, json }) =>
    surveyOf(json, listsOf(lists), waysFor(file, content.ways)),
  )
  const english = content.languages.find(({ file }) => file.endsWith('/en.json'))
  return new Map([
    ['lists', placesOfLists(lists)],
    ...surveys.map((survey) => [survey.id, textsOf(survey)] as const),
    ['notices', placesOfNotices(content.notices.json as Record<string, NoticeFile>)],
    ['plan', placesOfPlan(Plan.parse(content.plan.json))],
    ['charter', placesOfCharter(StarterCharter.parse(content.charter.json))],
    ['words', placesOfWords(english?.json as object)],
  ])
}

function textsOf(survey: Survey): Place[] {
  return [...placesOfSurvey(survey), ...placesOfWays(survey)]
}

/** The same without what is found elsewhere: a text with the same ending and English is asked for once. */
export function eachOnce(things: Map<string, Place[]>): Map<string, Place[]> {
  const asked = new Set<string>()
  const fresh = ({ place, english }: Place) => {
    const same = place.startsWith('words.') ? place : `${endingOf(place)} ${english}`
    return !asked.has(same) && asked.add(same)
  }
  return new Map([...things].map(([name, places]) => [name, places.filter(fresh)]))
}
