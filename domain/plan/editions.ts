import { changesIn, compare } from '../charter/compare'
import { measuresOf, type Measure, type Plan } from './plan'

/** A measure as it stands in one edition. */
type Stands = { id: string; text: string; priority: number }

/**
 * What became of a measure from one edition to the next: the same words, other words, gone, or new. One that only moved
 * or got another id is the same.
 */
export type MeasureChange =
  | { was: 'same' | 'reworded'; before: Stands; after: Stands; facts: string[] }
  | { was: 'gone'; before: Stands; after: null }
  | { was: 'new'; before: null; after: Stands }

/** Measures of two editions beside each other, in the order of the newer one; what is gone stands last. */
export function compareEditions(before: Plan, after: Plan): MeasureChange[] {
  const old = standing(before)
  const now = standing(after)
  const pairs = new Map<Both, Both>()
  const pair = (fits: (was: Both, is: Both) => boolean) => {
    for (const is of now) {
      if (pairs.has(is)) continue
      const taken = [...pairs.values()]
      const was = old.find((one) => !taken.includes(one) && fits(one, is))
      if (was) pairs.set(is, was)
    }
  }
  pair((was, is) => was.id === is.id && bare(was.text) === bare(is.text))
  pair((was, is) => bare(was.text) === bare(is.text))
  pair((was, is) => was.id === is.id && isAlike(was.text, is.text))
  const kept = now.map((is): MeasureChange => {
    const was = pairs.get(is)
    if (!was) return { was: 'new', before: null, after: bareOf(is) }
    const same = bare(was.text) === bare(is.text)
    return {
      was: same ? 'same' : 'reworded',
      before: bareOf(was),
      after: bareOf(is),
      facts: factsChanged(was.measure, is.measure),
    }
  })
  const carried = [...pairs.values()]
  const gone = old
    .filter((one) => !carried.includes(one))
    .map((one): MeasureChange => ({
      ...{ was: 'gone', before: bareOf(one), after: null },
    }))
  return [...kept, ...gone]
}

type Both = Stands & { measure: Measure }

function standing(plan: Plan): Both[] {
  const numbers = new Map(
    plan.priorities.flatMap(({ number, measures }) => measures.map(({ id }) => [id, number])),
  )
  return measuresOf(plan).map((measure) => ({
    ...{ id: measure.id, text: measure.text, priority: numbers.get(measure.id)!, measure },
  }))
}

function bareOf({ id, text, priority }: Both): Stands {
  return { id, text, priority }
}

/** A text without what is only a matter of setting: spaces, capitals, marks. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
}

/** Whether at least half of the words of the longer text stand in both: the same id is no proof by itself. */
function isAlike(before: string, after: string): boolean {
  const words = (text: string) => bare(text).split(' ').length
  const { added, removed } = changesIn(compare(bare(before), bare(after), 'en'))
  const lost = Math.max(
    words(added.join(' ')) * +(added.length > 0),
    words(removed.join(' ')) * +(removed.length > 0),
  )
  return lost * 2 <= Math.max(words(before), words(after))
}

/** What else changed about a measure besides its words. */
function factsChanged(before: Measure, after: Measure): string[] {
  const asText = (value: unknown) => JSON.stringify(value ?? null)
  return [
    ...(asText(before.targets) === asText(after.targets) ? [] : ['Its targets']),
    ...(before.unit === after.unit ? [] : ['Its unit']),
    ...(before.direction === after.direction ? [] : ['The way it should go']),
    ...(before.formula === after.formula ? [] : ['How it is worked out']),
  ]
}
