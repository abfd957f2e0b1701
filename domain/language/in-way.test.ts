import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { questionsOf } from '../surveys/survey'
import { inWay } from '../ways/in-way'
import { phrasesInWay } from './in-way'
import type { Phrases } from './words'

const survey = aSurvey([aQuestion('yes_no', { key: 'school', text: 'How do you find school?' })], {
  ways: {
    pictures: { asks: ['school'], texts: { 'school.text': 'Good or bad?', 'school.hint': 'At school.' } },
  },
})
const put = inWay(survey, 'pictures')
const polish =
  (translated: Record<string, string>): Phrases =>
  (place, english) =>
    translated[`${place} ${english}`]
      ? { text: translated[`${place} ${english}`]! }
      : { text: english, lang: 'en' }
const said = (translated: Record<string, string>, place: string, english: string) =>
  phrasesInWay(put, polish(translated))(`a_survey.school.${place}`, english)

it('says a way in its own words where they are translated', () => {
  const both = {
    'a_survey.school.text~pictures Good or bad?': 'Dobrze czy źle?',
    'a_survey.school.text How do you find school?': 'Jak ci jest w szkole?',
  }
  expect(said(both, 'text', 'Good or bad?')).toEqual({ text: 'Dobrze czy źle?' })
})

it("says it in the survey's words in this language where the way's own are not translated", () => {
  const words = { 'a_survey.school.text How do you find school?': 'Jak ci jest w szkole?' }
  expect(said(words, 'text', 'Good or bad?')).toEqual({ text: 'Jak ci jest w szkole?' })
})

it("says it in the way's English, and so marked, where nothing is translated", () => {
  expect(said({}, 'text', 'Good or bad?')).toEqual({ text: 'Good or bad?', lang: 'en' })
  expect(said({}, 'hint', 'At school.')).toEqual({ text: 'At school.', lang: 'en' })
})

it('says what the way leaves as it is like everywhere else', () => {
  expect(said({ 'a_survey.school.options.yes YES': 'Tak' }, 'options.yes', 'YES')).toEqual({ text: 'Tak' })
  const english: Phrases = (_, text) => ({ text })
  expect(phrasesInWay(put, english)('a_survey.school.text', questionsOf(put)[0]!.text)).toEqual({
    text: 'Good or bad?',
  })
  expect(phrasesInWay(survey, english)).toBe(english)
})
