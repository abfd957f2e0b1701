import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../testing/surveys'
import { readAnswer } from './read-answer'

describe('reading an answer', () => {
  it('gives what is stored, or what is wrong', () => {
    expect(readAnswer(aQuestion('score'), '7', '2026-11-23')).toEqual({ answer: 7 })
    expect(readAnswer(aQuestion('choice'), 'nonsense', '2026-11-23')).toEqual({ problem: 'choose-one' })
  })

  it('lets text be empty, and nothing else', () => {
    expect(readAnswer(aQuestion('long_text'), undefined, '2026-11-23')).toEqual({ answer: null })
    expect(readAnswer(aQuestion('choices'), undefined, '2026-11-23')).toEqual({ problem: 'choose-some' })
  })

  it('knows that a new month has begun, for a question it read before', () => {
    const question = aQuestion('month')
    const december = { month: '12', year: '2026' }
    expect(readAnswer(question, december, '2026-11-30')).toEqual({ problem: 'date-in-future' })
    expect(readAnswer(question, december, '2026-12-01')).toEqual({ answer: '2026-12' })
  })

  it('does not confuse two questions of one key', () => {
    const [one, two] = [aQuestion('choice'), aQuestion('yes_no')]
    expect(readAnswer(one, 'a', '2026-11-23')).toEqual({ answer: 'a' })
    expect(readAnswer(two, 'a', '2026-11-23')).toEqual({ problem: 'choose-one' })
  })
})
