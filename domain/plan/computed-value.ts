import type { Share } from '../insights/measured'
import type { Measure } from './plan'

/** How a figure is made of sums: a share in whole percent, a mean of scores from 1 to 5, a count, or yes and no. */
export type FigureUnit = 'percent' | 'mean_score_1_5' | 'count' | 'yes_no'

/** A value that nobody typed in. `unit` is the measure's unit in which it reads; `n` how many it is out of. */
export type ComputedValue = { value: number; n: number | null; unit: Measure['unit'] }

/** A figure that the house worked out for a time, with where it comes from; `breakBefore` when it joins with none before. */
export type Figure = ComputedValue & {
  metric: string
  period: string
  way: 'survey' | 'register'
  source: string
  evidence?: string
  breakBefore?: string
  /** The day it stands for, where that is not the last of its time. */
  on?: string
}

/** The value that sums give, or null when they are of nobody. Percentages are whole (voice.md section 5). */
export function computedValue(unit: FigureUnit, { numerator, denominator }: Share): ComputedValue | null {
  if (unit === 'count') return { value: numerator, n: null, unit: 'count' }
  if (unit === 'yes_no') return { value: numerator > 0 ? 1 : 0, n: null, unit: 'yes_no' }
  if (!denominator) return null
  if (unit === 'percent')
    return { value: Math.round((100 * numerator) / denominator), n: denominator, unit: 'percent' }
  return { value: Math.round((10 * numerator) / denominator) / 10, n: denominator, unit: 'rating' }
}

/** The figure that gives a measure its value: the first that the plan names of those that compute it. */
export function headlineOf(
  { metrics = [] }: Pick<Measure, 'metrics'>,
  computing: ReadonlySet<string>,
): string | null {
  return metrics.find((metric) => computing.has(metric)) ?? null
}

/** Quarters that ended so long before a day that what is missing was most likely added, like 2026-Q3. */
export function isSettled(quarter: string, day: string): boolean {
  const [year, part] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return new Date(Date.UTC(year, part * 3, DAYS_TO_SETTLE)).toISOString().slice(0, 10) <= day
}

/** Days after a quarter during which editions and cases of it are still written down. */
const DAYS_TO_SETTLE = 28
