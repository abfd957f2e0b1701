import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  K,
  live,
  smallestAtom,
  somePeople,
  withChange,
  wrongHouses,
  type Case,
  type House,
  type Moment,
} from '../../testing/promise'

type Change = Partial<House>
const shown = (moments: Moment[]) => moments.map((moment) => moment.shown)
const last = (moments: Moment[]) => moments.at(-1)!

/** What must hold (privacy.md section 1), each as a question that a house built wrongly answers with no. */
const promises: Record<string, (given: Case, change: Change) => boolean> = {
  'P1: no combination of figures, at any times, singles out fewer than ten': (
    { people, breakdowns },
    change,
  ) => smallestAtom(live(people, breakdowns, change).flatMap(({ who }) => who)) >= K,

  'P2: two members of a group exchange answers and nothing shown changes': (
    { people, breakdowns, dice },
    change,
  ) => {
    const before = live(people, breakdowns, change)
    const group = pick(last(before).groups, dice)
    if (!group) return true
    const [one, other] = [pick(group, dice)!, pick(group, dice >> 3)!]
    const answerOf = (id: string) => people.find((person) => person.id === id)!.answer
    const swapped = withChange(withChange(people, one, { answer: answerOf(other) }), other, {
      answer: answerOf(one),
    })
    return same(shown(live(swapped, breakdowns, change)), shown(before))
  },

  'P3: an answer that waits can be anything and nothing shown changes': (
    { people, breakdowns, dice },
    change,
  ) => {
    const before = live(people, breakdowns, change)
    const waiting = pick(last(before).waiting, dice)
    if (!waiting) return true
    return same(
      shown(live(withChange(people, waiting, { answer: 'another' }), breakdowns, change)),
      shown(before),
    )
  },

  'P4: answers are taken back after sealing and nothing shown changes': (
    { people, breakdowns, dice },
    change,
  ) => {
    const before = live(people, breakdowns, change)
    const day = before.findIndex(({ groups }) => groups.length)
    const sealed = day < 0 ? undefined : pick(before[day]!.groups.flat(), dice)
    if (!sealed) return true
    return same(
      shown(live(withChange(people, sealed, { takesBack: day + 1 }), breakdowns, change)),
      shown(before),
    )
  },

  'P5: a group, once sealed, stays as it is': ({ people, breakdowns }, change) =>
    live(people, breakdowns, change).every(({ groups }, day, all) => {
      const next = all[day + 1]?.groups ?? groups
      return same(next.slice(0, groups.length), groups)
    }),

  'P7: at the close nobody is left out while ten wait': ({ people, breakdowns }, change) =>
    last(live(people, breakdowns, change)).waiting.length < K,
}

const check = (name: string, change: Change = {}) =>
  fc.check(
    fc.property(somePeople, (given) => promises[name]!(given, change)),
    { numRuns: 60, seed: 5, endOnFailure: true },
  )

describe('the promise about figures', () => {
  it.each(Object.keys(promises))('%s', (name) => {
    const { failed, counterexample } = check(name)
    expect(failed, JSON.stringify(counterexample)).toBe(false)
  })

  it.each(Object.entries(wrongHouses))('is broken, and that is seen, by %s', (_, change) => {
    expect(Object.keys(promises).find((name) => check(name, change).failed)).toBeDefined()
  })
})

function pick<T>(from: T[], dice: number): T | undefined {
  return from[dice % from.length]
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
