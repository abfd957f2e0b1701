import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, ourSurveys } from '../../testing/surveys'
import { submit } from '../responses/submit'
import { inWay, waysOf } from '../ways/in-way'
import { answerInWords, draftOfPaper, fieldsOnPaper, onPaper, readKeyed } from './keyed'

const survey = aSurvey([
  aQuestion('choice', { key: 'plan' }),
  aQuestion('choices', { key: 'ways', showIf: { question: 'plan', in: ['a'] } }),
  aQuestion('long_text', { key: 'words', limit: 21 }),
  aQuestion('month', { key: 'since' }),
])
const read = (fields: Record<string, string[]>) =>
  readKeyed(survey, new Map(Object.entries(fields)), '2026-11-20')

describe('a keyed form', () => {
  it('is read as answers on a screen are; what is empty is skipped', () => {
    const { answers, wrong, keptOut } = read({
      ...{ plan: ['a'], ways: ['', 'b', 'a'], words: ['  wel done [unreadable] '] },
      ...{ 'since.month': ['3'], 'since.year': ['2026'] },
    })
    expect(answers).toEqual({ plan: 'a', ways: ['a', 'b'], words: 'wel done [unreadable]', since: '2026-03' })
    expect([wrong, keptOut]).toEqual([[], []])
    expect(read({ plan: [''], words: ['  '], ways: [] }).answers).toEqual({
      plan: null,
      words: null,
      since: null,
    })
  })

  it('keeps out an answer that its way does not reach, and says which', () => {
    const { answers, keptOut } = read({ plan: ['b'], ways: ['a'] })
    expect(answers).toEqual({ plan: 'b', words: null, since: null })
    expect(keptOut).toEqual([2])
  })

  it('says what is wrong on the way, and not what is kept out anyway', () => {
    const date = { 'since.month': ['12'], 'since.year': ['2026'] }
    expect(read({ plan: ['a'], ways: ['a', 'none'], words: ['x'.repeat(22)], ...date }).wrong).toEqual([
      { number: 2, key: 'ways', problem: 'none-with-others' },
      { number: 3, key: 'words', problem: 'too-long' },
      { number: 4, key: 'since', problem: 'date-in-future' },
    ])
    expect(read({ plan: ['b'], ways: ['a', 'none'] }).wrong).toEqual([])
  })

  it('left empty can be sent, for each of our surveys in each way', () => {
    for (const ours of ourSurveys())
      for (const way of waysOf(ours)) {
        const asked = inWay(ours, way)
        const { answers } = readKeyed(asked, new Map(), '2026-11-20')
        const sent = submit(draftOfPaper(asked, { version: 1, language: 'en' }, answers), asked, '2026-11-20')
        expect(sent, `${ours.id} ${way}`).toMatchObject({ way, week: '2026-11-16' })
      }
  })

  it('has the fields of the questions on its paper alone', () => {
    expect(fieldsOnPaper(survey)).toEqual(['plan', 'ways', 'words', 'since.month', 'since.year'])
  })

  it('says an answer in the words of its options', () => {
    const [plan, ways] = onPaper(survey)
    expect(answerInWords(plan!, 'a')).toBe('A')
    expect(answerInWords(ways!, ['a', 'b'])).toBe('A; B')
    expect(answerInWords(ways!, null)).toBe('Left empty')
  })
})
