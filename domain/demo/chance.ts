/** Numbers from 0 up to and not including 1, as they fall; the same seed gives the same ones. */
export type Chance = () => number

/** Whether something happens that happens this often, 0 to 1. */
export function happens(chance: Chance, often: number): boolean {
  return chance() < often
}

/** One of a list, each as likely as its weight; without weights all alike. */
export function oneOf<T>(
  chance: Chance,
  list: readonly T[],
  weight: (item: T, at: number) => number = () => 1,
): T {
  const weights = list.map(weight)
  let left = chance() * weights.reduce((sum, each) => sum + each, 0)
  return list[weights.findIndex((each) => (left -= each) < 0)] ?? list.at(-1)!
}

/** Some of a list, in its order: each on its own, as often as this; at least one and at most `most`. */
export function someOf<T>(chance: Chance, list: readonly T[], often: number, most = list.length): T[] {
  const some = list.filter(() => happens(chance, often)).slice(0, most)
  return some.length ? some : [oneOf(chance, list)]
}
