/** One response as grouping sees it: a keyed hash of its id, and its value for each breakdown. Never an answer. */
export type Member = { hash: string; values: readonly string[] }

/** People joined once and for ever: `labels` says for each breakdown the value they share, or OTHER. */
export type Group<M extends Member> = { labels: string[]; members: M[] }

/** The label of those who could not form a group of their own. They always count in the whole. */
export const OTHER = 'other'

/** No group is ever smaller; a survey may ask for more, never for less. */
export const SMALLEST_GROUP = 10

/**
 * Joins at least `k` people into groups of at least `k`, breakdown by breakdown, the one that matters most first
 * (privacy.md section 1). Looks at breakdown values and keyed hashes alone, so answers can never move a person.
 */
export function partition<M extends Member>(people: M[], k: number, breakdowns: number): Group<M>[] {
  if (people.length < k) throw new Error(`${people.length} people cannot form a group of ${k}`)
  return split(people, k, breakdowns, [])
}

function split<M extends Member>(people: M[], k: number, breakdowns: number, labels: string[]): Group<M>[] {
  const at = labels.length
  if (at === breakdowns) return [{ labels, members: people }]
  const classes = classesOf(people, at)
  const big = classes.filter(({ members }) => members.length >= k)
  const small = classes.filter(({ members }) => members.length < k).flatMap(({ members }) => members)
  const { kept, rest } = borrow(big, small, k)
  return [
    ...kept.flatMap(({ value, members }) => split(members, k, breakdowns, [...labels, value])),
    ...(rest.length ? split(rest, k, breakdowns, [...labels, OTHER]) : []),
  ]
}

type Class<M> = { value: string; members: M[] }

function classesOf<M extends Member>(people: M[], at: number): Class<M>[] {
  const byValue = new Map<string, M[]>()
  for (const person of people) {
    const value = person.values[at]!
    const same = byValue.get(value)
    if (same) same.push(person)
    else byValue.set(value, [person])
  }
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, members]) => ({ value, members }))
}

/** A remainder under `k` is filled up from the largest class, which joins it whole when it would become too small. */
function borrow<M extends Member>(big: Class<M>[], small: M[], k: number): { kept: Class<M>[]; rest: M[] } {
  if (!small.length || small.length >= k) return { kept: big, rest: small }
  const largest = big.reduce((most, one) => (one.members.length > most.members.length ? one : most))
  const need = k - small.length
  if (largest.members.length - need < k)
    return { kept: big.filter((one) => one !== largest), rest: [...small, ...largest.members] }
  const byHash = sortedByHash(largest.members)
  const kept = big.map((one) => (one === largest ? { ...one, members: byHash.slice(need) } : one))
  return { kept, rest: [...small, ...byHash.slice(0, need)] }
}

/** The same people in the order of their keyed hashes, which says nothing about them. */
export function sortedByHash<M extends Member>(people: readonly M[]): M[] {
  return [...people].sort((a, b) => (a.hash < b.hash ? -1 : 1))
}
