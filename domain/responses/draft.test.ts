import { describe, expect, it } from 'vitest'
import { aDraft, aQuestion, aSurvey } from '../../testing/surveys'
import { changedElsewhere, newDraft, withAnswer, withTyped } from './draft'

const draft = aDraft(aSurvey([aQuestion('choice'), aQuestion('long_text', { key: 'words' })]))

describe('a draft', () => {
  it('starts with nothing agreed and nothing answered', () => {
    expect(newDraft('a_survey', 3, 'pl')).toMatchObject({
      survey: 'a_survey',
      version: 3,
      language: 'pl',
      rev: 1,
      agreedTo: null,
      answers: {},
      typed: {},
      replaces: null,
    })
  })

  it('keeps what was refused exactly as it was typed, and the answer that stood before', () => {
    const answered = withAnswer(draft, 'words', 'short')
    const refused = withTyped(answered, 'words', '  far too long\u0000 ')
    expect(refused.typed).toEqual({ words: '  far too long\u0000 ' })
    expect(refused.answers).toEqual({ words: 'short' })
    expect(refused.rev).toBe(answered.rev + 1)
  })

  it('forgets what was refused once it is put right, and leaves other questions alone', () => {
    const refused = withTyped(withTyped(draft, 'words', 'x'), 'q', 'y')
    expect(withAnswer(refused, 'words', 'z').typed).toEqual({ q: 'y' })
  })

  it('is not changed itself by any of this', () => {
    withAnswer(withTyped(draft, 'q', 'x'), 'q', 'a')
    expect(draft).toMatchObject({ rev: 1, answers: {}, typed: {} })
  })
})

describe('two tabs', () => {
  const shown = draft.rev
  const other = withAnswer(draft, 'q', 'a')

  it('notice an answer that changed after the page was shown', () => {
    expect(changedElsewhere(other, 'q', 'b', shown)).toBe(true)
  })

  it('agree when both gave the same answer, or the page is newer than the change', () => {
    expect(changedElsewhere(other, 'q', 'a', shown)).toBe(false)
    expect(changedElsewhere(other, 'q', 'b', other.rev)).toBe(false)
  })

  it('do not disturb each other over different questions', () => {
    expect(changedElsewhere(other, 'words', 'hello', shown)).toBe(false)
  })

  it('notice a skip that came in between', () => {
    expect(changedElsewhere(withAnswer(draft, 'q', null), 'q', 'b', shown)).toBe(true)
  })
})
