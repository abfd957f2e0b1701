import { describe, expect, it } from 'vitest'
import { directionOf, reached, stateOf, stretchesOf, type Point } from './measure-state'
import type { Measure } from './plan'

const measure = (over: Partial<Measure> = {}): Measure => ({
  ...{
    id: 'p1-m3',
    shortTitle: 'Reports',
    text: 'More reports',
    publishedLine: 1,
    type: 'percentage',
    direction: 'up',
  },
  ...{
    unit: 'percent',
    sources: ['reports_register'],
    automation: 'platform_register',
    formula: 'a ÷ b',
    ...over,
  },
})
const point = (period: string, value: number, over: Partial<Point> = {}): Point => ({
  ...{ period, value, n: 40, on: `${period}-30`, way: 'register', source: 'reports', evidence: null },
  ...{ agreed: true, breakBefore: null, ...over },
})
const baseline = { value: 30, period: '2022', source: 'Reports of 2022' }

describe('where a measure stands', () => {
  it('is waiting for data until there is an agreed value', () => {
    expect(stateOf(measure(), [], baseline).state).toBe('waiting-for-data')
    expect(stateOf(measure(), [point('2026-06', 50, { agreed: false })], baseline).state).toBe(
      'waiting-for-data',
    )
  })

  it('needs a baseline before any rise can be claimed', () => {
    expect(stateOf(measure(), [point('2026-06', 50)], null).state).toBe('needs-baseline')
    expect(stateOf(measure(), [point('2026-06', 50)], baseline).state).toBe('value')
    expect(stateOf(measure({ direction: 'show' }), [point('2026-06', 50)], null).state).toBe('value')
  })

  it('is done only with evidence', () => {
    const yesNo = measure({ type: 'milestone', direction: 'complete', unit: 'yes_no' })
    const done = point('2026-06', 1, { way: 'by_hand', evidence: 'Minutes of 3 June' })
    expect(stateOf(yesNo, [done], null).state).toBe('done-with-evidence')
    expect(stateOf(yesNo, [{ ...done, evidence: null }], null).state).toBe('reported-by-hand')
    expect(stateOf(yesNo, [{ ...done, value: 0 }], null).state).toBe('reported-by-hand')
  })

  it('takes the later of two values for one period', () => {
    const corrected = stateOf(measure(), [point('2026-06', 50), point('2026-06', 55)], baseline)
    expect('point' in corrected && corrected.point.value).toBe(55)
  })
})

describe('which way a measure goes', () => {
  it('is never said from one value, nor over a break', () => {
    expect(directionOf(measure(), [point('2026-06', 50)])).toBeNull()
    expect(
      directionOf(measure(), [point('2026-03', 40), point('2026-06', 50, { breakBefore: 'Another sample' })]),
    ).toBeNull()
  })

  it.each([
    ['up', 'better'],
    ['down', 'worse'],
    ['complete', null],
    ['show', null],
  ] as const)('when it should go %s and rises is %s', (direction, said) => {
    expect(directionOf(measure({ direction }), [point('2026-03', 40), point('2026-06', 50)])).toBe(said)
  })

  it('is drawn in stretches that join', () => {
    const points = [
      point('2026-03', 40),
      point('2026-06', 50),
      point('2026-09', 60, { breakBefore: 'New question' }),
    ]
    expect(stretchesOf(points).map((stretch) => stretch.map(({ value }) => value))).toEqual([[40, 50], [60]])
  })
})

describe('a target', () => {
  const target = { value: 70, unit: 'percent', comparator: 'at_least' as const, due: '2026-07-31' }

  it('is reached by a value of its day or before, and by no later one', () => {
    expect(reached(target, [point('2026-06', 70)])).toBe(true)
    expect(reached(target, [point('2026-06', 69), point('2026-09', 90)])).toBe(false)
    expect(reached(target, [point('2026-09', 90)])).toBeNull()
    expect(reached({ ...target, comparator: 'at_most' }, [point('2026-06', 71)])).toBe(false)
  })
})
