import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapIn, isNotKept, Kept, mayOpen, mostSaid, Rater, ratingsOf, toAnswer, type Said } from './review'

const said = (rater: Rater, kept: Kept, count: number, commitment = 'a'): Said => ({
  ...{ commitment, rater, kept, count },
})

describe('what groups say about a promise', () => {
  const all = [said('families', 'not_kept', 9), said('families', 'kept', 3), said('services', 'kept', 2)]

  it('stands side by side, a group that said nothing too', () => {
    expect(ratingsOf(all, 'a').map(({ rater, count }) => [rater, count])).toEqual([
      ['families', 12],
      ['young_people', 0],
      ['services', 2],
    ])
    expect(ratingsOf(all, 'a').map(mostSaid)).toEqual(['not_kept', null, 'kept'])
    expect(ratingsOf(all, 'b').every(({ count }) => count === 0)).toBe(true)
  })

  it('is a gap where services see it otherwise', () => {
    expect(gapIn(ratingsOf(all, 'a'))).toBe(true)
    expect(gapIn(ratingsOf([said('families', 'kept', 10), said('services', 'kept', 1)], 'a'))).toBe(false)
    expect(gapIn(ratingsOf([said('families', 'cannot_tell', 10), said('services', 'kept', 1)], 'a'))).toBe(
      false,
    )
  })

  it('is never mixed: what one group said changes nothing in another', () => {
    const one = fc.record({
      commitment: fc.constantFrom('a', 'b'),
      rater: fc.constantFrom(...Rater.options),
      kept: fc.constantFrom(...Kept.options),
      count: fc.nat(50),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(one, { selector: (s) => `${s.commitment} ${s.rater} ${s.kept}` }),
        (rows) => {
          const without = rows.filter(({ rater }) => rater !== 'services')
          const [families, young] = ratingsOf(rows, 'a')
          expect(ratingsOf(without, 'a').slice(0, 2)).toEqual([families, young])
        },
      ),
    )
  })
})

describe('what will be done', () => {
  it('is asked for where one group says that a promise was not kept, however the others see it', () => {
    const rows = [
      said('young_people', 'not_kept', 10),
      said('families', 'kept', 90),
      said('services', 'kept', 4),
    ]
    expect(isNotKept(ratingsOf(rows, 'a'))).toBe(true)
    expect(toAnswer(['a', 'b'], { kind: 'review', said: rows, evidenced: [] })).toEqual(['a'])
  })

  it('is asked for when as many say kept as not kept, and not when more say partly', () => {
    expect(isNotKept(ratingsOf([said('families', 'kept', 5), said('families', 'not_kept', 5)], 'a'))).toBe(
      true,
    )
    expect(
      isNotKept(ratingsOf([said('families', 'partly_kept', 6), said('families', 'not_kept', 5)], 'a')),
    ).toBe(false)
    expect(isNotKept(ratingsOf([], 'a'))).toBe(false)
  })

  it('is asked for after a check where nothing shows that a promise is kept', () => {
    expect(toAnswer(['a', 'b'], { kind: 'check', said: [], evidenced: ['b'] })).toEqual(['a'])
  })
})

it('is opened one at a time, and for the whole year only once both sides began it', () => {
  expect(mayOpen('check', 'published', [])).toBe(true)
  expect(mayOpen('review', 'published', [])).toBe(false)
  expect(mayOpen('review', 'in_review', [{ publishedOn: '2026-06-01' }])).toBe(true)
  expect(mayOpen('review', 'in_review', [{ publishedOn: null }])).toBe(false)
  expect(mayOpen('check', 'consult', [])).toBe(false)
})
