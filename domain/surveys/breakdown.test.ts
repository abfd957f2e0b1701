import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { valueFor, valuesOfBreakdown, type Breakdown } from './breakdown'
import { breakdownProblems } from './check-breakdowns'
import { questionsOf } from './survey'

const place = aQuestion('choice', { key: 'place', fact: true })
const plain: Breakdown = { question: 'place', label: 'Place' }
const joined: Breakdown = {
  ...plain,
  values: [
    { value: 'near', label: 'Near', of: ['a', 'b'] },
    { value: 'far', label: 'Far', of: ['c'] },
  ],
}

describe('a breakdown', () => {
  it('has the answers of its question as values, and one for those who did not say', () => {
    expect(valuesOfBreakdown(plain, place).map(({ value }) => value)).toEqual(['a', 'b', 'c', 'not_said'])
    expect(valuesOfBreakdown(joined, place).map(({ label }) => label)).toEqual(['Near', 'Far', 'Did not say'])
  })

  it.each([
    ['a', 'a', 'near'],
    ['c', 'c', 'far'],
    ['prefer_not_to_say', 'not_said', 'not_said'],
    ['gone_from_the_survey', 'not_said', 'not_said'],
    [null, 'not_said', 'not_said'],
    [undefined, 'not_said', 'not_said'],
  ])('says of %s: %s, or joined: %s', (answer, alone, together) => {
    expect([valueFor(plain, place, answer), valueFor(joined, place, answer)]).toEqual([alone, together])
  })
})

describe('checking breakdowns', () => {
  const opinion = aQuestion('choice', { key: 'opinion' })
  const asked = [place, opinion, aQuestion('choice', { key: 'who_answers', fact: true })]
  const problems = (breakdowns: Breakdown[], audience: 'staff' | 'child' = 'staff') =>
    breakdownProblems(aSurvey(asked, { audience }), breakdowns)

  it('finds nothing wrong with facts', () => {
    expect(problems([plain])).toEqual([])
    expect(problems([joined])).toEqual([])
  })

  it.each([
    [
      'an opinion',
      [{ question: 'opinion', label: 'Opinion' }],
      'breakdown "opinion" is not a question with "fact"',
    ],
    ['a question that is not there', [{ question: 'gone', label: 'Gone' }], 'breakdown "gone" is not'],
    ['one twice', [plain, plain], 'breakdown "place" comes twice'],
    [
      'an answer nobody can give',
      [{ ...joined, values: [{ value: 'x', label: 'X', of: ['z'] }] }],
      'breakdown place "z" is not an answer',
    ],
  ])('refuses %s', (_, breakdowns, problem) => {
    expect(problems(breakdowns).join()).toContain(problem)
  })

  it('refuses more values than twelve', () => {
    const many = aQuestion('choice', {
      key: 'many',
      fact: true,
      options: Array.from({ length: 12 }, (_, at) => ({ value: `v${at}`, label: `V${at}` })),
    })
    expect(breakdownProblems(aSurvey([many]), [{ question: 'many', label: 'Many' }])).toEqual([
      'breakdown many has 13 values. Join answers until there are at most 12.',
    ])
  })

  it('keeps whose answers they are apart in every survey of children and young people', () => {
    expect(problems([plain], 'child').join()).toContain('"who_answers" must be one of the breakdowns')
    expect(problems([plain, { question: 'who_answers', label: 'Who' }], 'child')).toEqual([])
  })

  it.each(ourSurveys().map((survey) => [survey.id, survey] as const))('is at peace with %s', (_, survey) => {
    expect(breakdownProblems(survey, survey.breakdowns)).toEqual([])
    expect(survey.breakdowns.length).toBeGreaterThan(0)
    const keys = questionsOf(survey).map(({ key }) => key)
    for (const { question } of survey.breakdowns) expect(keys).toContain(question)
  })
})
