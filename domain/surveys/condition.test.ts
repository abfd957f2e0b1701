import { describe, expect, it } from 'vitest'
import { Condition, holds, looksAt } from './condition'

const chosen = (answers: Record<string, string[]>) => (key: string) => answers[key] ?? []
const sunny: Condition = { question: 'weather', in: ['sun', 'warm'] }
const walked: Condition = { question: 'travel', in: ['walk'] }

describe('a condition', () => {
  it('always holds when there is none', () => {
    expect(holds(undefined, chosen({}))).toBe(true)
  })

  it('holds when any of the values chosen is in its list', () => {
    expect(holds(sunny, chosen({ weather: ['rain', 'warm'] }))).toBe(true)
    expect(holds(sunny, chosen({ weather: ['rain'] }))).toBe(false)
  })

  it('does not hold for a question nobody answered', () => {
    expect(holds(sunny, chosen({}))).toBe(false)
    expect(holds({ not: sunny }, chosen({}))).toBe(true)
  })

  it.each([
    [['sun'], ['walk'], true, true],
    [['sun'], ['bus'], false, true],
    [['rain'], ['walk'], false, true],
    [['rain'], ['bus'], false, false],
  ])('with weather %s and travel %s: all %s, any %s', (weather, travel, all, any) => {
    const answers = chosen({ weather, travel })
    expect(holds({ all: [sunny, walked] }, answers)).toBe(all)
    expect(holds({ any: [sunny, walked] }, answers)).toBe(any)
    expect(holds({ not: { any: [sunny, walked] } }, answers)).toBe(!any)
  })

  it('knows every question it looks at, however deep', () => {
    expect(looksAt({ all: [sunny, { not: { any: [walked, { question: 'age', in: ['5'] }] } }] })).toEqual([
      'weather',
      'travel',
      'age',
    ])
    expect(looksAt(undefined)).toEqual([])
  })

  it.each([
    ['no answers to look for', { question: 'a', in: [] }],
    ['nothing to join', { all: [] }],
    ['two meanings at once', { question: 'a', in: ['b'], not: sunny }],
  ])('is refused with %s', (_, written) => {
    expect(Condition.safeParse(written).success).toBe(false)
  })
})
