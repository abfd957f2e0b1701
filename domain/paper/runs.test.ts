import { describe, expect, test } from 'vitest'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { questionsOf, type Survey } from '../surveys/survey'
import { leadsTo, otherwise, runsOf } from './runs'

const yes = (question: string) => ({ question, in: ['yes'] })
const q = (key: string, showIf?: object) => aQuestion('yes_no', { key, showIf: showIf as never })
const told = (survey: Survey) =>
  runsOf(survey).map((run) => [run.questions.map(({ number }) => number), run.onlyIf])

describe('a survey on paper', () => {
  test('gathers neighbours that the same answer leads to, once said', () => {
    const survey = aSurvey([q('a'), q('b', yes('a')), q('c', { all: [yes('a')] }), q('d')])
    expect(told(survey)).toEqual([
      [[1], null],
      [[2, 3], yes('a')],
      [[4], null],
    ])
    expect(otherwise(survey, runsOf(survey)[1]!)).toBe(4)
    expect(otherwise(survey, runsOf(survey)[2]!)).toBeNull()
  })

  test('does not say again what led to the question it names', () => {
    const survey = aSurvey([q('a'), q('b', yes('a')), q('c', { all: [yes('a'), yes('b')] })])
    expect(told(survey).at(-1)).toEqual([[3], yes('b')])
  })

  test('says both when a question hangs on two that do not hang together', () => {
    const survey = aSurvey([q('a'), q('b'), q('c', { all: [yes('a'), yes('b')] })])
    expect(told(survey).at(-1)).toEqual([[3], { all: [yes('a'), yes('b')] }])
  })

  test('sends on from an answer when the next question is not for those who gave it', () => {
    const survey = aSurvey([q('a'), q('b', yes('a')), q('c', { not: yes('a') }), q('d')])
    expect(leadsTo(survey, 1, 'yes')).toBeNull()
    expect(leadsTo(survey, 1, 'no')).toBe(3)
    expect(leadsTo(aSurvey([q('a'), q('b', yes('a'))]), 1, 'no')).toBe('end')
    expect(leadsTo(aSurvey([q('a')]), 1, 'no')).toBeNull()
    const mixed = aSurvey([q('z'), q('a'), q('b', { any: [yes('a'), yes('z')] }), q('c')])
    expect(leadsTo(mixed, 2, 'no')).toBeNull()
  })

  test.each(ourSurveys().map((survey) => [survey.id, survey] as const))(
    '%s keeps every question, in its order and with its number',
    (_, survey) => {
      const numbered = runsOf(survey).flatMap((run) => run.questions)
      expect(numbered.map(({ number }) => number)).toEqual(questionsOf(survey).map((__, at) => at + 1))
      expect(numbered.map(({ question }) => question.key)).toEqual(questionsOf(survey).map(({ key }) => key))
    },
  )
})
