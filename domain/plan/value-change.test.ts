import { describe, expect, it } from 'vitest'
import type { Point } from './measure-state'
import type { Measure } from './plan'
import { changeWords } from './value-change'

const measure = (over: Partial<Measure> = {}): Measure => ({
  ...{ id: 'p1-m3', shortTitle: 'Reports', text: 'More reports', publishedLine: 1, type: 'percentage' },
  ...{ direction: 'up', unit: 'percent', sources: ['reports'], automation: 'import', formula: 'a ÷ b' },
  ...over,
})
const point = (period: string, value: number, over: Partial<Point> = {}): Point => ({
  ...{ period, value, n: 40, on: `${period}-30`, way: 'imported', source: 'reports', evidence: null },
  ...{ agreed: true, breakBefore: null, ...over },
})
const before = point('2026-06', 44)

describe('how a measure changed', () => {
  it('says where it was and whether that is better', () => {
    expect(changeWords(measure(), [before, point('2026-09', 56)])).toBe('Up from 44% in 2026-06: better')
    expect(changeWords(measure({ direction: 'down' }), [before, point('2026-09', 56)])).toBe(
      'Up from 44% in 2026-06: worse',
    )
    expect(changeWords(measure(), [before, point('2026-09', 44)])).toBe('The same as in 2026-06')
  })

  it('claims no direction where the plan names none', () => {
    expect(changeWords(measure({ direction: 'show' }), [before, point('2026-09', 40)])).toBe(
      'Down from 44% in 2026-06',
    )
  })

  it('never compares what does not join', () => {
    const broken = point('2026-09', 56, { breakBefore: 'The question changed.' })
    expect(changeWords(measure(), [before, broken])).toBe(
      'Cannot be compared with before: The question changed.',
    )
    expect(changeWords(measure(), [before, point('2026-09', 4, { unit: 'rating' })])).toBe(
      'Cannot be compared with before: it was told in another way',
    )
  })

  it('leaves out what nobody agreed to', () => {
    expect(changeWords(measure(), [before, point('2026-09', 90, { agreed: false })])).toBe('The first value')
    expect(changeWords(measure(), [])).toBeNull()
  })

  it('says yes and no', () => {
    const done = measure({ unit: 'yes_no', direction: 'complete' })
    expect(changeWords(done, [point('2026-06', 0), point('2026-09', 1)])).toBe('No in 2026-06')
  })
})
