import type { Survey } from '../surveys/survey'
import { questionsOf } from '../surveys/survey'
import { placesOfQuestion } from './places'
import type { Phrases } from './words'

/**
 * The texts of a survey in which each question is in one language: where one of its answers, its hint or its text
 * is not translated, the whole question is in English, so that nobody chooses between answers half understood.
 */
export function wholeQuestions(survey: Survey, phrases: Phrases): Phrases {
  const begun = questionsOf(survey)
    .filter((question) =>
      placesOfQuestion(survey.id, question).some(({ place, english }) => phrases(place, english).lang),
    )
    .map((question) => `${survey.id}.${question.key}.`)
  if (!begun.length) return phrases
  return (place, english) =>
    begun.some((start) => place.startsWith(start)) ? { text: english, lang: 'en' } : phrases(place, english)
}
