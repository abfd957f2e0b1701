import { describe, expect, it } from 'vitest'
import { aDraft, aQuestion, aSurvey } from '../../testing/surveys'
import type { Answers } from '../surveys/survey'
import { VOICE_RULES } from '../voice/voice'
import { mondayOf, submit, type Response } from './submit'

const survey = aSurvey([
  aQuestion('choice', { key: 'asked', required: true, priority: 'p2' }),
  aQuestion('long_text', { key: 'words', priority: 'p1' }),
  aQuestion('score', { key: 'score', priority: 'p3', showIf: { question: 'asked', in: ['a'] } }),
  aQuestion('choice', { key: 'extra', priority: 'p1' }),
])
const send = (answers: Answers, wanted = {}, today = '2026-11-25') =>
  submit(aDraft(survey, answers, wanted), survey, today)
const sent = (answers: Answers) => send(answers) as Response

describe('sending', () => {
  it('waits for consent', () => {
    expect(send({ asked: 'a' }, { agreedTo: null })).toEqual({ agree: true })
  })

  it('leads to the first question that still needs an answer or a skip', () => {
    expect(send({})).toEqual({ question: 1 })
    expect(send({ asked: null, words: null })).toEqual({ question: 1 })
    expect(send({ asked: 'a', words: null })).toEqual({ question: 3 })
    expect(send({ asked: 'b', words: null })).toEqual({ question: 4 })
  })

  it('leads to an answer that no longer fits its question', () => {
    expect(send({ asked: 'nonsense', words: null, extra: null })).toEqual({ question: 1 })
  })

  it('keeps coded answers and words apart, and what is skipped as skipped', () => {
    const response = sent({ asked: 'a', words: 'CANARY', score: null, extra: 'b' })
    expect(response.answers).toEqual({ asked: 'a', words: 'text', score: null, extra: 'b' })
    expect(response.texts).toEqual({ words: 'CANARY' })
    expect(JSON.stringify({ ...response, texts: {} })).not.toContain('CANARY')
  })

  it('leaves out what a later change hid', () => {
    expect(sent({ asked: 'b', words: null, score: 7, extra: null }).answers).toEqual({
      asked: 'b',
      words: null,
      extra: null,
    })
  })

  it('keeps no finer time than the Monday of the week', () => {
    expect(sent({ asked: 'b', words: null, extra: null }).week).toBe('2026-11-23')
  })

  it('carries the version of the voice rules, and what was agreed to', () => {
    const response = sent({ asked: 'b', words: null, extra: null })
    expect(response).toMatchObject({ voiceRules: VOICE_RULES, agreedTo: '2026-11', version: 1, way: 'words' })
    expect(response.voice).toEqual({ level: 'unknown', flags: [], rule: 'P8' })
    expect(response.familyVoice).toBe('direct')
  })
})

describe('the priorities of a response', () => {
  it('are those that an answered question feeds, each once', () => {
    expect(sent({ asked: 'a', words: 'x', score: 0, extra: 'a' }).priorities).toEqual(['p1', 'p2', 'p3'])
  })

  it('count "prefer not to say" as answered', () => {
    const priorities = sent({ asked: 'prefer_not_to_say', words: null, extra: null }).priorities
    expect(priorities).toEqual(['p2'])
  })

  it('do not count a skip, nor an answer that a later change hid', () => {
    expect(sent({ asked: 'b', words: null, score: 9, extra: null }).priorities).toEqual(['p2'])
  })
})

describe('the Monday of a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2028-02-29', '2028-02-28'],
    ['2026-03-29', '2026-03-23'],
  ])('of %s is %s', (day, monday) => expect(mondayOf(day)).toBe(monday))
})
