/** The two-sample Kolmogorov-Smirnov distance: the widest gap between the shares of two samples below any value. */
export function distance(one: number[], other: number[]): number {
  const [a, b] = [sorted(one), sorted(other)]
  let [i, j, widest] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!)
    while (a[i]! <= value) i++
    while (b[j]! <= value) j++
    widest = Math.max(widest, Math.abs(i / a.length - j / b.length))
  }
  return widest
}

/** The distance that two samples of one kind pass once in a thousand times (the usual large-sample formula). */
export function mostByChance(one: number, other: number): number {
  return Math.sqrt(-Math.log(0.001 / 2) / 2) * Math.sqrt((one + other) / (one * other))
}

function sorted(values: number[]): number[] {
  return [...values].sort((x, y) => x - y)
}
