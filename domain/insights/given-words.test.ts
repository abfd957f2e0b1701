import { expect, it } from 'vitest'
import { nothing, plus, type Counts } from './counts'
import { givenRows } from './given-words'

const given = (over: Partial<Counts['given']>): Counts['given'] => ({ ...nothing().given, ...over })

it('tells the most first, and bands of time in their own order', () => {
  expect(givenRows(given({ way: { words: 3, pictures: 7 } }), 'way', 10)).toEqual([
    ['pictures', 7],
    ['words', 3],
  ])
  expect(givenRows(given({ time: { came_back: 9, under_5: 1 } }), 'time', 10)).toEqual([
    ['under_5', 1],
    ['came_back', 9],
  ])
})

it('counts groups that were sealed before times were kept as not known, so that the rows add up to everyone', () => {
  const { time: _, ...before } = nothing().given
  const old: Counts = { ...nothing(), given: { ...before, way: { words: 12 } } }
  const young: Counts = {
    ...nothing(),
    given: given({ way: { words: 10 }, time: { from_5: 8, not_known: 2 } }),
  }
  expect(givenRows(old.given, 'time', 12)).toEqual([])
  expect(givenRows(plus(old, young).given, 'time', 22)).toEqual([
    ['from_5', 8],
    ['not_known', 14],
  ])
})
