import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../testing/surveys'
import { fieldsOf, sentFor } from './sent'

const fields = (sent: Record<string, string[]>) => new Map(Object.entries(sent))

describe('what a form sent', () => {
  it('is one value, or several where a question takes several', () => {
    expect(sentFor(aQuestion('choice'), fields({ q: ['a'] }))).toBe('a')
    expect(sentFor(aQuestion('choices'), fields({ q: ['a'] }))).toEqual(['a'])
    expect(sentFor(aQuestion('ranking'), fields({ q: ['a', 'b'] }))).toEqual(['a', 'b'])
  })

  it('keeps two values for one radio, so that the answer can be refused', () => {
    expect(sentFor(aQuestion('choice'), fields({ q: ['a', 'b'] }))).toEqual(['a', 'b'])
  })

  it('has the parts of a month', () => {
    const month = aQuestion('month')
    expect(fieldsOf(month)).toEqual(['q.month', 'q.year'])
    expect(sentFor(month, fields({ 'q.month': ['3'] }))).toEqual({ month: '3', year: '' })
    expect(sentFor(month, fields({ 'q.month': [''], 'q.year': [''] }))).toBeUndefined()
  })

  it('is undefined when nothing was sent, and empty text when that was sent', () => {
    expect(sentFor(aQuestion('choices'), fields({}))).toBeUndefined()
    expect(sentFor(aQuestion('long_text'), fields({ q: [''] }))).toBe('')
  })
})
