import { describe, expect, it } from 'vitest'
import { aDraft, aQuestion, aSurvey } from '../../testing/surveys'
import { withAnswer } from './draft'
import { keptFrom, withKept } from './kept'

const survey = aSurvey([
  aQuestion('choice', { key: 'one' }),
  aQuestion('choices', { key: 'some' }),
  aQuestion('month', { key: 'when' }),
  aQuestion('score', { key: 'how' }),
  aQuestion('long_text', { key: 'words', limit: 20 }),
])
const answers = { one: 'a', some: ['a', 'b'], when: '2026-03', how: 7, words: null }
const TODAY = '2026-11-28'

describe('what a phone kept', () => {
  it('comes back as the same answers, in every kind', () => {
    const kept = keptFrom(aDraft(survey, answers), survey)
    const { draft, stuck } = withKept(aDraft(survey), survey, kept, 1, TODAY)
    expect(draft.answers).toEqual(answers)
    expect(stuck).toBeNull()
  })

  it('changes nothing when it is put in again, so that a reply that was lost does no harm', () => {
    const kept = keptFrom(aDraft(survey, answers), survey)
    const { draft } = withKept(aDraft(survey), survey, kept, 1, TODAY)
    expect(withKept(draft, survey, kept, 1, TODAY)).toEqual({ draft, stuck: null })
    expect(withKept(draft, survey, kept, 1, TODAY).draft).toBe(draft)
  })

  it('leaves out what was not reached', () => {
    expect(keptFrom(aDraft(survey, { one: null }), survey)).toEqual({ one: null })
  })

  it('never overwrites an answer that was changed in another place since', () => {
    const elsewhere = withAnswer(aDraft(survey, { one: 'a' }), 'one', 'b')
    const { draft, stuck } = withKept(elsewhere, survey, { one: 'c', how: '7' }, 1, TODAY)
    expect(stuck).toEqual({ number: 1, came: 'changed' })
    expect(draft).toMatchObject({ answers: { one: 'b', how: 7 }, typed: { one: 'c' } })
  })

  it('keeps what does not fit as it was sent, and all the rest', () => {
    const kept = { one: 'no such thing', words: 'x'.repeat(21), how: '3' }
    const { draft, stuck } = withKept(aDraft(survey), survey, kept, 1, TODAY)
    expect(stuck).toEqual({ number: 1, came: 'problem' })
    expect(draft.answers).toEqual({ how: 3 })
    expect(draft.typed).toEqual({ one: 'no such thing', words: 'x'.repeat(21) })
  })
})
