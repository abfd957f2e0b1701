import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey, options } from '../../testing/surveys'
import type { Answers } from '../surveys/survey'
import { isReal, voiceOf } from './voice-of'

const who = aQuestion('choice', {
  key: 'who_answers',
  options: options('me', 'me_with_help', 'someone_for_me', 'prefer_not_to_say'),
})
const how = aQuestion('choice', {
  key: 'helper_how',
  options: options('told_or_showed', 'observed', 'my_view'),
  showIf: { question: 'who_answers', in: ['someone_for_me'] },
})
const view = aQuestion('yes_no', { key: 'view', voice: true })
const other = aQuestion('choice', { key: 'other' })
const survey = aSurvey([who, how, view, other], { audience: 'child' })
const voice = (answers: Answers) => voiceOf(survey, answers).child

describe('the voice in a response', () => {
  it('is direct when a child answers alone and says something', () => {
    expect(voice({ who_answers: 'me', view: 'yes' })).toEqual({ level: 'direct', flags: [], rule: 'Y2' })
  })

  it('is declined when a child only says "not sure" or prefers not to', () => {
    expect(voice({ who_answers: 'me', view: 'not_sure', other: 'a' }).rule).toBe('Y1')
    expect(voice({ who_answers: 'me', view: 'prefer_not_to_say' }).rule).toBe('Y1')
    expect(voice({ who_answers: 'me', view: null }).rule).toBe('Y1')
  })

  it('does not follow an answer that a later change hid', () => {
    const changed = { who_answers: 'someone_for_me', helper_how: 'told_or_showed', view: 'yes' }
    expect(voice(changed).rule).toBe('Y4a')
    expect(voice({ ...changed, who_answers: 'me' })).toEqual({ level: 'direct', flags: [], rule: 'Y2' })
  })

  it('of a family is direct, supported with a helper, and not asked of others', () => {
    const as = aQuestion('choice', { key: 'answering_as', options: options('parent', 'helper') })
    const parents = aSurvey([as])
    expect(voiceOf(parents, { answering_as: 'parent' }).family).toBe('direct')
    expect(voiceOf(parents, { answering_as: 'helper' }).family).toBe('supported')
    expect(voiceOf(parents, {}).family).toBe('direct')
    expect(voiceOf(survey, {}).family).toBe('not_applicable')
  })
})

describe('a real answer', () => {
  const text = aQuestion('long_text')

  it.each([
    ['abc', true],
    ['  ab ', false],
    ['', false],
    [null, false],
    [undefined, false],
  ])('in words has at least 3 characters: %j is %s', (answer, real) =>
    expect(isReal(text, answer)).toBe(real),
  )

  it('says more than "not sure", and a zero is an answer', () => {
    expect(isReal(aQuestion('choices'), ['prefer_not_to_say'])).toBe(false)
    expect(isReal(aQuestion('choices'), ['not_sure', 'a'])).toBe(true)
    expect(isReal(aQuestion('score'), 0)).toBe(true)
  })
})
