import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { movedOn } from './steps'

const survey = aSurvey(['a', 'b', 'c'].map((key) => aQuestion('choice', { key })))

it.each([
  [{}, { a: 'x' }, { reached: ['a'], from: 'start', to: 'a' }],
  [{ a: 'x' }, { a: 'x', b: null }, { reached: ['b'], from: 'a', to: 'b' }],
  [
    { a: 'x', c: 'y' },
    { a: 'x', b: 'z', c: 'y' },
    { reached: ['b'], from: 'c', to: 'c' },
  ],
  [{ a: 'x' }, { a: 'y' }, null],
])('from %o to %o: %o', (before, now, moved) => {
  expect(movedOn(survey, before, now)).toEqual(moved)
})
