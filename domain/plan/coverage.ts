import type { Measure, Plan, Priority } from './plan'

/** What feeds a measure, and what it lacks. */
export type Covered = {
  measure: Measure
  /** Figures of ours that the plan names for it. */
  figures: number
  hasValue: boolean
  /** It should go up or down and nobody recorded where it began. */
  needsBaseline: boolean
}

/** What feeds every measure of a plan, by priority, with how many have a value and how many nothing feeds yet. */
export function coverageOf(
  plan: Plan,
  known: { hasValue: (measure: string) => boolean; hasBaseline: (measure: string) => boolean },
): {
  priorities: { priority: Priority; measures: Covered[] }[]
  withValue: number
  measures: number
  aims: number
} {
  const priorities = plan.priorities.map((priority) => ({
    priority,
    measures: priority.measures.map((measure) => ({
      measure,
      figures: measure.metrics?.length ?? 0,
      hasValue: known.hasValue(measure.id),
      needsBaseline:
        (measure.direction === 'up' || measure.direction === 'down') && !known.hasBaseline(measure.id),
    })),
  }))
  const all = priorities.flatMap(({ measures }) => measures)
  return {
    priorities,
    withValue: all.filter(({ hasValue }) => hasValue).length,
    measures: all.length,
    aims: plan.priorities.reduce((sum, { aims }) => sum + aims.length, 0),
  }
}
