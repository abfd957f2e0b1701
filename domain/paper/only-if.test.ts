import { expect, test } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import type { Condition } from '../surveys/condition'
import { onlyIfWords } from './only-if'

const survey = aSurvey([aQuestion('choice', { key: 'one' }), aQuestion('score', { key: 'two' })])
const t = (key: string, values?: object) =>
  `${key.replace('paper.', '')}(${Object.values(values ?? {}).join(' ')})`
const phrases = (place: string, english: string) => ({ text: place.endsWith('.b') ? 'Bé' : english })
const words = (condition: Condition) => onlyIfWords({ t, phrases, locale: 'en-GB' }, survey, condition)

test.each<[Condition, string]>([
  [{ question: 'one', in: ['a'] }, 'ticked(answer(A) 1)'],
  [{ question: 'one', in: ['a', 'b', 'c'] }, 'ticked(answer(A), answer(Bé) or answer(C) 1)'],
  [{ question: 'two', in: ['0', '1'] }, 'ticked(answer(0) or answer(1) 2)'],
  [{ not: { question: 'one', in: ['a'] } }, 'notTicked(answer(A) 1)'],
  [
    {
      all: [
        { question: 'one', in: ['a'] },
        { question: 'two', in: ['0'] },
      ],
    },
    'ticked(answer(A) 1) and ticked(answer(0) 2)',
  ],
  [
    { not: { all: [{ question: 'one', in: ['a'] }, { not: { question: 'two', in: ['0'] } }] } },
    'notTicked(answer(A) 1) or ticked(answer(0) 2)',
  ],
  [
    {
      not: {
        any: [
          { question: 'one', in: ['a'] },
          { question: 'two', in: ['0'] },
        ],
      },
    },
    'notTicked(answer(A) 1) and notTicked(answer(0) 2)',
  ],
])('%o is said in words', (condition, said) => expect(words(condition)).toBe(said))
