import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../testing/surveys'
import { kindOf, kinds, optionsOf, valuesOf, type Answer, type Question } from './question'

const TODAY = '2026-11-23'
const read = (question: Question, sent: unknown) => kindOf(question).answer(question, TODAY).safeParse(sent)
const problem = (question: Question, sent: unknown) => read(question, sent).error?.issues[0]?.message

/** Every answer a person can give to a question of a kind. */
function answersTo(question: Question): fc.Arbitrary<Answer> {
  const values = optionsOf(question).map((option) => option.value)
  switch (question.kind) {
    case 'choices':
    case 'ranking': {
      const most = question.kind === 'ranking' ? question.most : values.length
      const several = fc.subarray(values, { minLength: 1, maxLength: most })
      return several.filter((ticked) => ticked.length === 1 || !ticked.includes('none'))
    }
    case 'score':
      return fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(...values))
    case 'month':
      return fc
        .tuple(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
    case 'short_text':
    case 'long_text':
      return fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .map((text) => read(question, text).data as string | null)
        .filter((text) => text !== null)
    default:
      return fc.constantFrom(...values)
  }
}

describe.each(Object.keys(kinds) as Question['kind'][])('the kind %s', (kind) => {
  const question = aQuestion(kind) as Question

  it('gives back every answer that its own form sends', () => {
    const given = answersTo(question)
    fc.assert(
      fc.property(given, (answer) => {
        expect(read(question, kindOf(question).sent(answer)).data).toEqual(answer)
      }),
    )
  })

  it('accepts an answer again as it is stored', () => {
    fc.assert(
      fc.property(answersTo(question), (answer) => {
        expect(read(question, answer).data).toEqual(answer)
      }),
    )
  })

  it('says every answer in words, and writes it in one cell', () => {
    fc.assert(
      fc.property(answersTo(question), (answer) => {
        expect(kindOf(question).said(question, answer).join('')).not.toBe('')
        const cell = kindOf(question).cell(question, answer)
        expect(Array.isArray(answer) ? answer.join('; ') : answer).toBe(cell)
      }),
    )
    expect(kindOf(question).cell(question, null)).toBeNull()
  })

  it('counts each option exactly, and free words and dates not at all', () => {
    fc.assert(
      fc.property(fc.array(fc.option(answersTo(question))), (answers) => {
        const counted = kindOf(question).tally(question, answers)
        const open = ['short_text', 'long_text', 'month'].includes(kind)
        if (open) expect(counted).toEqual([])
        if (open) return
        for (const { value, count } of counted)
          expect(count).toBe(answers.filter((answer) => valuesOf(answer).includes(value)).length)
        const values = answers.flatMap(valuesOf)
        expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      }),
    )
  })

  it('answers anything at all with an answer or a problem, never with a fault', () => {
    fc.assert(fc.property(fc.anything(), (sent) => void read(question, sent)))
  })
})

describe('picking one', () => {
  it.each(['choice', 'scale', 'yes_no', 'faces'] as const)(
    'of a %s wants exactly one of the options',
    (kind) => {
      const question = aQuestion(kind) as Question
      for (const sent of [undefined, '', 'nonsense', ['a', 'b'], [], {}, null, 1, 'constructor'])
        expect(problem(question, sent)).toBe('choose-one')
    },
  )

  it('says the label and keeps what leaves every base apart in the count', () => {
    const question = aQuestion('yes_no')
    expect(kinds.yes_no.said(question, 'not_sure')).toEqual(['NOT_SURE'])
    expect(kinds.yes_no.tally(question, ['yes', 'prefer_not_to_say', null])).toEqual([
      { value: 'yes', label: 'YES', count: 1, leftOut: false },
      { value: 'no', label: 'NO', count: 0, leftOut: false },
      { value: 'not_sure', label: 'NOT_SURE', count: 0, leftOut: false },
      { value: 'prefer_not_to_say', label: 'Prefer not to say', count: 1, leftOut: true },
    ])
  })
})

describe('ticking several', () => {
  const question = aQuestion('choices')

  it('keeps the order of the author, and takes one tick as it comes from a form', () => {
    expect(read(question, ['c', 'a', 'c']).data).toEqual(['a', 'c'])
    expect(read(question, 'b').data).toEqual(['b'])
  })

  it.each([
    [undefined, 'choose-some'],
    [[], 'choose-some'],
    [['nonsense'], 'choose-some'],
    [['a', 'none'], 'none-with-others'],
  ])('refuses %j with %s', (sent, why) => expect(problem(question, sent)).toBe(why))

  it('allows at most as many as a ranking says', () => {
    const ranking = aQuestion('ranking', { most: 2 })
    expect(problem(ranking, ['a', 'b', 'c'])).toBe('too-many')
    expect(read(ranking, ['a', 'b']).success).toBe(true)
  })
})

describe('a score', () => {
  it('is stored as a number, and another answer as its value', () => {
    const question = aQuestion('score')
    expect(read(question, '10').data).toBe(10)
    expect(read(question, '0').data).toBe(0)
    expect(read(question, 'prefer_not_to_say').data).toBe('prefer_not_to_say')
    expect(kinds.score.said(question, 'prefer_not_to_say')).toEqual(['Prefer not to say'])
    for (const sent of ['11', '-1', '05', '5.5', ' 5', '', undefined, ['1', '2']])
      expect(problem(question, sent), String(sent)).toBe('choose-one')
  })
})

describe('a question an author writes', () => {
  it.each([
    ['faces in fours', () => aQuestion('faces', { options: optionsOf(aQuestion('faces')).slice(0, 2) })],
    ['a scale of three', () => aQuestion('scale', { options: optionsOf(aQuestion('scale')).slice(0, 3) })],
    ['a yes or no without not sure', () => aQuestion('yes_no', { options: aQuestion('choice').options })],
    [
      'an option twice',
      () =>
        aQuestion('choice', { options: [...aQuestion('choice').options, { value: 'a', label: 'A again' }] }),
    ],
    ['a field we do not know', () => aQuestion('choice', { colour: 'red' } as object)],
  ])('is refused with %s', (_, make) => expect(make).toThrow())
})
