/** How far two people agree: on how many of how many, in whole per cent, and beyond chance (kappa; null when it cannot be said). */
export type Agreement = { of: number; same: number; percent: number; kappa: number | null }

/** What two people said of the same thing, and how often they did; once when it does not say. */
type Verdicts<V> = readonly [one: V, other: V, times?: number]

/**
 * The agreement of two people who each gave one verdict on the same things, with Cohen's kappa: (observed − expected)
 * / (1 − expected). (Cohen, A coefficient of agreement for nominal scales, 1960.) Null when there is nothing to compare.
 */
export function agreement<V extends string | boolean>(verdicts: readonly Verdicts<V>[]): Agreement | null {
  const often = (some: readonly Verdicts<V>[]) => some.reduce((all, [, , times = 1]) => all + times, 0)
  const of = often(verdicts)
  if (!of) return null
  const same = often(verdicts.filter(([one, other]) => one === other))
  const values = [...new Set(verdicts.flatMap(([one, other]) => [one, other]))]
  const chosen = (who: 0 | 1, value: V) => often(verdicts.filter((pair) => pair[who] === value))
  const expected = values.reduce((sum, value) => sum + chosen(0, value) * chosen(1, value), 0)
  const kappa = expected === of * of ? null : (same * of - expected) / (of * of - expected)
  return { of, same, percent: Math.round((100 * same) / of), kappa }
}

/** A kappa in words (Landis and Koch, 1977, in plainer ones). */
export function kappaInWords(kappa: number | null): string {
  if (kappa === null) return 'cannot be told from chance: both gave the same answer to everything'
  if (kappa <= 0) return 'no better than chance'
  if (kappa <= 0.2) return 'slight'
  if (kappa <= 0.4) return 'fair'
  if (kappa <= 0.6) return 'moderate'
  return kappa <= 0.8 ? 'substantial' : 'almost perfect'
}
