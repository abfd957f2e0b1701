import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couldBeChance, wilson } from './wilson'

describe('the Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0.0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is %f to %f, as published', (count, base, low, high) => {
    const range = wilson(count, base)!
    expect([range.low.toFixed(4), range.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)])
  })

  it('has the share inside it, stays within 0 and 1, and is the mirror of those who did not', () => {
    const some = fc.integer({ min: 1, max: 5000 }).chain((base) => fc.tuple(fc.nat(base), fc.constant(base)))
    fc.assert(
      fc.property(some, ([count, base]) => {
        const [a, b] = [wilson(count, base)!, wilson(base - count, base)!]
        expect(0 <= a.low && a.low <= a.share && a.share <= a.high && a.high <= 1).toBe(true)
        expect(a.low).toBeCloseTo(1 - b.high, 10)
      }),
    )
  })

  it('is nothing for nobody', () => {
    expect(wilson(0, 0)).toBeNull()
  })
})

describe('a difference', () => {
  it.each([
    [50, 100, 60, 100, true],
    [500, 1000, 600, 1000, false],
    [5, 10, 8, 10, true],
  ])('between %i of %i and %i of %i could be chance: %s', (a, n, b, m, chance) => {
    expect(couldBeChance(wilson(a, n)!, wilson(b, m)!)).toBe(chance)
  })
})
