import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { placesOfQuestion } from './places'
import { wholeQuestions } from './whole-questions'
import type { Phrases } from './words'

const survey = aSurvey([aQuestion('choice', { key: 'one' }), aQuestion('choice', { key: 'two' })])
const missing = 'a_survey.two.options.b'
const phrases: Phrases = (place, english) =>
  place === missing ? { text: english, lang: 'en' } : { text: `pl ${english}` }
const said = wholeQuestions(survey, phrases)

it('leaves a question that is translated as it is, and all else', () => {
  for (const { place, english } of placesOfQuestion('a_survey', survey.sections[0]!.questions[0]!))
    expect(said(place, english)).toEqual({ text: `pl ${english}` })
  expect(said('a_survey.title', 'A survey')).toEqual({ text: 'pl A survey' })
})

it('shows a question in English, all of it, when one answer is not translated', () => {
  for (const { place, english } of placesOfQuestion('a_survey', survey.sections[0]!.questions[1]!))
    expect(said(place, english)).toEqual({ text: english, lang: 'en' })
})
