import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement, kappaInWords } from './agreement'

/** The verdicts behind a table of counts: a row for each value of the first person, a column for each of the second. */
const verdictsOf = (table: number[][]) =>
  table.flatMap((row, one) => row.map((count, other) => [`${one}`, `${other}`, count] as const))

describe("Cohen's kappa agrees with what was published", () => {
  it.each([
    [
      'Cohen 1960, table 1, in hundredths',
      [
        [44, 7, 9],
        [5, 20, 5],
        [1, 3, 6],
      ],
      70,
      0.49,
    ],
    [
      'the worked example of 50 proposals in wide use',
      [
        [20, 5],
        [10, 15],
      ],
      70,
      0.4,
    ],
    [
      'the same in 100, one pair of margins',
      [
        [45, 15],
        [25, 15],
      ],
      60,
      0.13,
    ],
    [
      'the same agreement, other margins',
      [
        [25, 35],
        [5, 35],
      ],
      60,
      0.26,
    ],
    [
      'Fleiss, Levin and Paik 2003: 100 patients',
      [
        [75, 1, 4],
        [5, 4, 1],
        [0, 0, 10],
      ],
      89,
      0.68,
    ],
  ])('%s', (_, table, percent, kappa) => {
    const found = agreement(verdictsOf(table))!
    expect(found.percent).toBe(percent)
    expect(found.kappa).toBeCloseTo(kappa, 2)
  })
})

it('is 1 when two people agree on everything and used more than one answer', () => {
  expect(
    agreement<boolean>([
      [true, true],
      [false, false],
    ]),
  ).toEqual({ of: 2, same: 2, percent: 100, kappa: 1 })
})

it('cannot be told from chance when both only ever gave one answer', () => {
  expect(
    agreement<boolean>([
      [false, false],
      [false, false],
    ])!.kappa,
  ).toBeNull()
})

it('is nothing when nothing was judged by both', () => {
  expect(agreement([])).toBeNull()
})

it('does not depend on who is named first, nor on the order', () => {
  const verdicts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
    minLength: 1,
  })
  fc.assert(
    fc.property(verdicts, (pairs) => {
      const turned = pairs.map(([one, other]) => [other, one] as const).reverse()
      expect(agreement(turned)).toEqual(agreement(pairs))
    }),
  )
})

it.each([
  [null, 'cannot be told'],
  [-0.2, 'no better than chance'],
  [0, 'no better than chance'],
  [0.2, 'slight'],
  [0.4, 'fair'],
  [0.6, 'moderate'],
  [0.8, 'substantial'],
  [0.81, 'almost perfect'],
])('%s is %s', (kappa, words) => expect(kappaInWords(kappa)).toContain(words))
