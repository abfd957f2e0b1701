import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import type { Answers } from '../surveys/survey'
import { countsOf, nothing, plus, type Countable } from './counts'

const survey = aSurvey(
  [
    aQuestion('choice', { key: 'decided' }),
    aQuestion('choices', { key: 'used' }),
    aQuestion('long_text', { key: 'words' }),
  ],
  {
    metrics: [
      {
        id: 'decided_a',
        measure: 'p1-m1',
        role: 'computes',
        unit: 'percent',
        plain: 'A ÷ A and B.',
        numerator: { question: 'decided', in: ['a'] },
        denominator: { question: 'decided', in: ['a', 'b'] },
      },
    ],
  },
)
const response = (answers: Answers, wanted: Partial<Countable> = {}): Countable => ({
  version: 1,
  answers,
  priorities: ['p1'],
  voice: 'supported',
  familyVoice: 'direct',
  way: 'words',
  timeTaken: 'under_5',
  channel: 'web',
  language: 'en',
  ...wanted,
})
const count = (...responses: Countable[]) => countsOf(responses, () => survey)

describe('counting responses', () => {
  it('counts each option, those who skipped, those asked, and those who stand in percentages', () => {
    const counts = count(
      response({ decided: 'a', used: ['a', 'b'], words: 'text' }),
      response({ decided: 'a', used: ['none'], words: null }),
      response({ decided: 'prefer_not_to_say', used: null }),
      response({ decided: null, used: ['b'] }),
      response({ used: ['c'] }),
    )
    expect(counts.questions).toEqual({
      decided: { asked: 4, skipped: 1, base: 2, options: { a: 2, prefer_not_to_say: 1 } },
      used: { asked: 5, skipped: 1, base: 4, options: { a: 1, b: 2, c: 1, none: 1 } },
      words: { asked: 2, skipped: 1, base: 1, options: {} },
    })
    expect(counts.metrics).toEqual({ decided_a: { numerator: 2, denominator: 2 } })
  })

  it('counts voice by the priorities that responses feed, and for all of them', () => {
    const { voice, family } = count(
      response({}, { priorities: ['p1', 'p2'], voice: 'direct' }),
      response({}, { priorities: ['p2'], voice: 'declined', familyVoice: 'supported' }),
      response({}, { priorities: [] }),
    )
    expect(voice).toEqual({
      all: { direct: 1, declined: 1, supported: 1 },
      p1: { direct: 1 },
      p2: { direct: 1, declined: 1 },
    })
    expect(family).toEqual({ direct: 2, supported: 1 })
  })

  it('counts ways, channels, languages, versions, and who helped', () => {
    const { given } = count(
      response({ who_answers: 'me' }, { way: 'pictures' }),
      response({ who_answers: 'someone_for_me' }, { language: 'pl', version: 2 }),
      response({ answering_as: 'helper' }, { channel: 'paper' }),
      response({ answering_as: null }),
    )
    expect(given).toEqual({
      time: { under_5: 4 },
      way: { words: 3, pictures: 1 },
      channel: { web: 3, paper: 1 },
      language: { en: 3, pl: 1 },
      version: { 1: 3, 2: 1 },
      helper: { nobody: 1, someone_else: 1, helped: 1, not_said: 1 },
    })
  })

  it('adds up: the counts of all are the sum of the counts of any parts', () => {
    const some = fc.record({
      decided: fc.constantFrom('a', 'b', 'c', 'prefer_not_to_say', null),
      used: fc.constantFrom<string[] | null>(['a'], ['a', 'c'], ['none'], null),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 2 }), fc.nat(), (answers, dice) => {
        const all = answers.map((given, at) => response(given, { voice: at % 2 ? 'direct' : 'unknown' }))
        const cut = dice % all.length
        expect(plus(count(...all.slice(0, cut)), count(...all.slice(cut)))).toEqual(count(...all))
      }),
    )
  })

  it('begins with nothing', () => {
    expect(plus(nothing(), count(response({ decided: 'b' })))).toEqual(count(response({ decided: 'b' })))
  })
})
