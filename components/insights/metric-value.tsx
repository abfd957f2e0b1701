import type { MetricFigure, MetricTold } from '../../domain/insights/metric-figure'
import { change } from '../../domain/insights/sentence'
import { answers, counted, percent } from '../../domain/insights/words'

/** A metric's value with the answers behind it and the range that chance would give, or the mark in its place. */
export function MetricValue({ unit, told }: { unit: MetricFigure['unit']; told: MetricTold | null }) {
  if (!told) return '[c]'
  const { value, range, base } = told
  if (value === null) return `[u] of ${answers(base)}`
  if (unit === 'count') return <strong>{counted(value)}</strong>
  if (!range)
    return (
      <>
        <strong>{value.toFixed(1)}</strong> out of 5, {answers(base)}
      </>
    )
  return (
    <>
      <strong>{percent(value)}</strong> of {answers(base)} (likely {percent(range.low)} to{' '}
      {percent(range.high)})
    </>
  )
}

/** How a metric moved since the wave it is compared with, or the mark where that cannot be said. */
export function metricMoved({ lines: [line], changed, unit }: MetricFigure, before: string | null): string {
  if (!before || unit === 'count') return '[z]'
  if (changed) return 'The question changed, so it cannot be compared.'
  if (line!.told?.range && line!.before?.range) return change(line!.told.range, line!.before.range, before)
  const earlier = line!.before?.value
  return earlier === null || earlier === undefined ? '[z]' : `${earlier.toFixed(1)} in ${before}.`
}
