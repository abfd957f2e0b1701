import { z } from 'zod'
import type { Measure } from './plan'

/** How a value came to be: worked out from a survey's sealed figures or a register, brought in, or entered by hand. */
export const Way = z.enum(['survey', 'register', 'imported', 'by_hand'])
export type Way = z.infer<typeof Way>

/**
 * One value of a measure. `period` sorts as text and reads as a time, like 2026-Q3; `on` is the day it stands for;
 * `breakBefore` says why it does not join with the values before it, like a changed question or another sample.
 */
export type Point = {
  period: string
  value: number
  n: number | null
  on: string
  way: Way
  source: string
  evidence: string | null
  /** The unit it reads in, where that is another than the measure's. */
  unit?: Measure['unit'] | null
  /** Values that go public by hand need a second person. */
  agreed: boolean
  breakBefore: string | null
}

/** A value from before the plan began, with where it comes from; never made up. */
export type Baseline = { value: number; period: string; source: string }

/** Where a measure stands. Each has a sentence on every page; none is left blank. */
export type MeasureState =
  | { state: 'value'; point: Point }
  | { state: 'needs-baseline'; point: Point }
  | { state: 'reported-by-hand'; point: Point }
  | { state: 'done-with-evidence'; point: Point }
  | { state: 'waiting-for-data' }

/** The state of a measure from its values, which count once they are agreed. */
export function stateOf(measure: Measure, points: readonly Point[], baseline: Baseline | null): MeasureState {
  const point = inTime(points).at(-1)
  if (!point) return { state: 'waiting-for-data' }
  if (measure.unit === 'yes_no' && point.value === 1 && point.evidence)
    return { state: 'done-with-evidence', point }
  if (point.way === 'by_hand') return { state: 'reported-by-hand', point }
  const compares = measure.direction === 'up' || measure.direction === 'down'
  return compares && !baseline ? { state: 'needs-baseline', point } : { state: 'value', point }
}

/** Which way the last two values that join go, compared with where they should go; null where that cannot be said. */
export function directionOf(measure: Measure, points: readonly Point[]): 'better' | 'worse' | 'same' | null {
  const { before, last } = lastTwo(points)
  if (!before || !last || last.breakBefore) return null
  if (measure.direction !== 'up' && measure.direction !== 'down') return null
  if (before.value === last.value) return 'same'
  return last.value > before.value === (measure.direction === 'up') ? 'better' : 'worse'
}

/** The last agreed value, and the one before it; null where there is none. */
export function lastTwo(points: readonly Point[]): { before: Point | null; last: Point | null } {
  const known = inTime(points)
  return { before: known.at(-2) ?? null, last: known.at(-1) ?? null }
}

/** Values in time, cut where they do not join: each stretch may be drawn as one line, and no line has one point. */
export function stretchesOf(points: readonly Point[]): Point[][] {
  return inTime(points).reduce<Point[][]>((stretches, point) => {
    const last = stretches.at(-1)
    if (last && !point.breakBefore) last.push(point)
    else stretches.push([point])
    return stretches
  }, [])
}

/** Whether a target is reached; null while there is no value, or when the value stands for a later day than due. */
export function reached(
  target: NonNullable<Measure['targets']>[number],
  points: readonly Point[],
): boolean | null {
  const counting = inTime(points).filter(({ on }) => !target.due || on <= target.due)
  const last = counting.at(-1)
  if (!last) return null
  if (target.comparator === 'at_most') return last.value <= target.value
  return last.value >= target.value
}

/** Agreed values, oldest first; of two for one period the later one counts. */
function inTime(points: readonly Point[]): Point[] {
  const agreed = points.filter((point) => point.agreed)
  const byPeriod = new Map(agreed.map((point) => [point.period, point]))
  return [...byPeriod.values()].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
}
