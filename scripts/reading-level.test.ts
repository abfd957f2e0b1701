import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import english from '../content/languages/en.json'
import { sentencesIn, wordsIn } from '../domain/language/sentences'
import { optionsOf, type Question } from '../domain/questions/question'
import { isAsked } from '../domain/surveys/order'
import { questionsOf, type Survey } from '../domain/surveys/survey'
import { inWay, offered, wayOf, waysOf } from '../domain/ways/in-way'
import type { Way } from '../domain/ways/way'
import { ourSurveys } from '../testing/surveys'

/** School grades of Flesch and Kincaid above which a page is too hard (look.md, 5.1). A smoke alarm, not a proof. */
const HIGHEST = { easy_read: 3, pictures: 2, young: 5, parents: 6, staff: 8 }

/** What stands on every page around the question. */
const BUTTONS: Record<Way, string[]> = {
  words: [english.question.continue, english.question.skip, english.question.save],
  easy_read: [english.question.continue, english.question.save],
  pictures: [english.pictures.back, english.pictures.stop, english.pictures.skip],
}

/** The texts of one question's page. A list of facts that is kept whole is left out: names are as hard as they are. */
function pageOf(survey: Survey, question: Question): string[] {
  const way = wayOf(survey)
  const given = survey.manner?.base.ways?.[survey.manner.way as 'pictures']?.manyChoices?.[question.key]
  const labels = given ? [] : optionsOf(offered(survey, question)).map(({ label }) => label)
  return [question.text, question.hint ?? '', ...labels, ...BUTTONS[way]].filter(Boolean)
}

function gradeOf(texts: string[]): number {
  const sentences = texts.flatMap(sentencesIn)
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((count, word) => count + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

function highestFor(survey: Survey): number {
  const way = wayOf(survey)
  if (way !== 'words') return HIGHEST[way]
  if (survey.audience === 'staff') return HIGHEST.staff
  return survey.audience === 'child' || survey.audience === 'young_person' ? HIGHEST.young : HIGHEST.parents
}

const surveys = ourSurveys().flatMap((survey) =>
  waysOf(survey).map((way) => [`${survey.id} in ${way}`, inWay(survey, way)] as const),
)

describe.each(surveys)('%s', (_, survey) => {
  const pages = questionsOf(survey)
    .filter((question) => isAsked(survey, question))
    .map((question) => ({ key: question.key, texts: pageOf(survey, question) }))

  it('is easy enough for its readers as a whole', () => {
    expect(gradeOf(pages.flatMap(({ texts }) => texts))).toBeLessThanOrEqual(highestFor(survey))
  })

  if (wayOf(survey) === 'words') return
  it('is easy enough on every page', () => {
    const hard = pages.filter(({ texts }) => gradeOf(texts) > highestFor(survey))
    expect(hard.map(({ key, texts }) => `${key}: ${texts.join(' ')}`)).toEqual([])
  })
})

it('is easy enough on the form for those who want somebody to contact them', () => {
  const { sent, problems, ...form } = english.contactMe
  for (const texts of [form, sent, problems].map(Object.values<string>))
    expect(gradeOf(texts)).toBeLessThanOrEqual(HIGHEST.young)
})

it('sounds the alarm at a hard page', () => {
  const hard = ['To what extent were you satisfied with the communication you received from professionals?']
  expect(gradeOf(hard)).toBeGreaterThan(HIGHEST.parents)
})
