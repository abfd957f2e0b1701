/** A share with the range in which it would lie 19 times of 20 if we asked as many people again; all from 0 to 1. */
export type Range = { share: number; low: number; high: number }

/** The two-sided point of the normal distribution for 95 %. */
const Z = 1.959963984540054

/** The Wilson score interval of `count` of `base` (Wilson 1927; Newcombe 1998, method 3); null for nobody. */
export function wilson(count: number, base: number): Range | null {
  if (base <= 0) return null
  const share = count / base
  const spread = Z * Math.sqrt(base * share * (1 - share) + (Z * Z) / 4)
  const middle = count + (Z * Z) / 2
  const whole = base + Z * Z
  const low = count === 0 ? 0 : (middle - spread) / whole
  const high = count === base ? 1 : (middle + spread) / whole
  return { share, low, high }
}

/** Whether a difference between two shares could be chance: their ranges overlap. */
export function couldBeChance(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high
}
