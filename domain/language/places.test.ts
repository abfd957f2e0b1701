import { expect, it } from 'vitest'
import { repeated } from '../surveys/named'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { placesOfSurvey, placesOfWays, placesOfWords } from './places'

it('names every text of a survey that people read', () => {
  const question = aQuestion('score', { key: 'overall', hint: 'Think of all of it.' })
  const survey = aSurvey([question], { grownUpIntro: ['Please help.'] })
  expect(placesOfSurvey(survey).map(({ place, english }) => [place, english])).toEqual([
    ['a_survey.title', 'A survey'],
    ['a_survey.subtitle', 'For a test'],
    ['a_survey.intro.0', 'Hello.'],
    ['a_survey.grownUpIntro.0', 'Please help.'],
    ['a_survey.start.title', 'Start'],
    ['a_survey.overall.text', 'What about overall?'],
    ['a_survey.overall.what', 'about overall'],
    ['a_survey.overall.hint', 'Think of all of it.'],
    ['a_survey.overall.lowest', 'Not at all'],
    ['a_survey.overall.highest', 'Completely'],
    ['a_survey.overall.options.prefer_not_to_say', 'Prefer not to say'],
    ['a_survey.thanks.0', 'Thank you.'],
  ])
})

it('names no place twice in all our surveys', () => {
  expect(
    repeated(
      ourSurveys()
        .flatMap(placesOfSurvey)
        .map(({ place }) => place),
    ),
  ).toEqual([])
})

it("names a way's words at their place and the way's name, where they are its own", () => {
  const texts = { 'q.text': 'Good or bad?', 'q.options.yes': 'YES', 'q.hint': 'At school.' }
  const survey = aSurvey([aQuestion('yes_no')], { ways: { pictures: { asks: ['q'], texts } } })
  expect(placesOfWays(survey).map(({ place, english }) => [place, english])).toEqual([
    ['a_survey.q.text~pictures', 'Good or bad?'],
    ['a_survey.q.hint~pictures', 'At school.'],
  ])
  expect(placesOfWays(aSurvey([aQuestion('yes_no')]))).toEqual([])
})

it('names the words of the interface as they are nested', () => {
  expect(placesOfWords({ start: { start: 'Start' } })).toEqual([
    { place: 'words.start.start', english: 'Start' },
  ])
})
