/** Weeks that belong together, the latest first; a week is its Monday. */
export type Quarter = { name: string; weeks: string[] }

const quarters = ['January to March', 'April to June', 'July to September', 'October to December']

/** The name of the quarter that a day like 2026-11-23 lies in: "October to December 2026". */
export function quarterOf(day: string): string {
  return `${quarters[Math.floor((Number(day.slice(5, 7)) - 1) / 3)]} ${day.slice(0, 4)}`
}

/** Weeks by the quarter that their Monday lies in, the latest first. */
export function inQuarters(weeks: readonly string[]): Quarter[] {
  const sorted = [...new Set(weeks)].sort().reverse()
  const names = [...new Set(sorted.map(quarterOf))]
  return names.map((name) => ({ name, weeks: sorted.filter((week) => quarterOf(week) === name) }))
}

/** The first day after the quarter that a day lies in. */
export function afterQuarter(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const next = month - ((month - 1) % 3) + 3
  return next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, '0')}-01`
}
