/** How far two people agree: on how many of how many, in whole per cent, and beyond chance (kappa; null when it cannot be said). */
export type Agreement = { of: number; same: number; percent: number; kappa: number | null }

/**
 * The agreement of two people who each gave one verdict on the same things, with Cohen's kappa: (observed − expected)
 * / (1 − expected). (Cohen, A coefficient of agreement for nominal scales, 1960.) Null when there is nothing to compare.
 */
export function agreement<V extends string | boolean>(
  verdicts: readonly (readonly [V, V])[],
): Agreement | null {
  const of = verdicts.length
  if (!of) return null
  const same = verdicts.filter(([one, other]) => one === other).length
  const values = [...new Set(verdicts.flat())]
  const chosen = (who: 0 | 1, value: V) => verdicts.filter((pair) => pair[who] === value).length
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
