import { expect, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { compared, keyedAlike, settled } from './differences'

const survey = aSurvey([
  aQuestion('choice', { key: 'plan' }),
  aQuestion('choices', { key: 'ways', showIf: { question: 'plan', in: ['a'] } }),
  aQuestion('long_text', { key: 'words' }),
])
const keys = (first: object, second: object) => {
  const { compared: all, different } = compared(survey, first as never, second as never)
  return [all, different.map(({ question }) => question.key)]
}

test('two keyings agree whatever the order of ticks, case, accents and marks', () => {
  expect(
    keys(
      { plan: 'a', ways: ['a', 'b'], words: 'Très bien, thank you' },
      { plan: 'a', ways: ['b', 'a'], words: 'tres  bien thank you!' },
    ),
  ).toEqual([3, []])
})

test('a question that only one reached was keyed differently, unless it was left empty', () => {
  expect(keys({ plan: 'a', ways: ['a'], words: null }, { plan: 'b', words: null })).toEqual([
    3,
    ['plan', 'ways'],
  ])
  expect(keys({ plan: 'a', ways: null, words: null }, { plan: 'b', words: 'x' })).toEqual([
    3,
    ['plan', 'words'],
  ])
})

test('what is settled takes from the second keying only what was right in it', () => {
  expect(settled({ plan: 'a', words: 'x' }, { plan: 'b', words: 'y' }, ['words'])).toEqual({
    plan: 'a',
    words: 'y',
  })
})

test('how far two people agree is said from ten forms on', () => {
  expect(keyedAlike({ forms: 9, compared: 100, same: 99 })).toBeNull()
  expect(keyedAlike({ forms: 10, compared: 120, same: 117 })).toMatchObject({ percent: 98, forms: 10 })
})
