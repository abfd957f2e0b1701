import { expect, it } from 'vitest'
import { ourSurveys } from '../../testing/surveys'
import { optionsOf } from '../questions/question'
import { wayThrough } from '../surveys/route'
import { questionsOf } from '../surveys/survey'
import { inWay, waysOf } from '../ways/in-way'
import { spokenSurvey } from './spoken-survey'

const every = ourSurveys().flatMap((survey) => waysOf(survey).map((way) => inWay(survey, way)))

it('a survey that a phone takes along leads the same way, in the language of the page', () => {
  for (const survey of every) {
    const said = spokenSurvey(survey, (place) => ({ text: place }))
    const taken = JSON.parse(JSON.stringify(said)) as typeof said
    const keys = (stops: ReturnType<typeof wayThrough>) =>
      stops.map(({ number, question }) => [number, question.key])
    expect(keys(wayThrough(taken, {}))).toEqual(keys(wayThrough(survey, {})))
    for (const question of questionsOf(taken)) {
      expect(question.text).toBe(`${survey.id}.${question.key}.text`)
      for (const { value, label } of optionsOf(question))
        expect(label).toBe(`${survey.id}.${question.key}.options.${value}`)
    }
  }
})
