import type { Metric } from '../surveys/metric'
import type { Share } from './measured'
import { LEAST_FOR_PERCENT, type Part, type Sum } from './question-figure'
import { wilson, type Range } from './wilson'

/** A metric of the plan, with its definition in words, for each line. */
export type MetricFigure = {
  id: string
  measure: string
  unit: Metric['unit']
  plain: string
  supports: boolean
  lines: { value: string; label: string; told: MetricTold | null; before: MetricTold | null }[]
  changed: boolean
}

/** `value`: a share from 0 to 1, a mean or a count; null when fewer than ten answers stand behind it. */
export type MetricTold = { value: number | null; range: Range | null; base: number }

/** The figure of a metric; it changed when a question that it looks at did. */
export function metricFigure(
  metric: Metric,
  parts: Part[],
  changed: (question: string) => boolean,
): MetricFigure {
  const broken = questionsIn(metric).some(changed)
  const tell = (sum: Sum | null) => sum && told(metric, sum.counts.metrics[metric.id])
  return {
    id: metric.id,
    measure: metric.measure,
    unit: metric.unit,
    plain: metric.plain,
    supports: metric.role === 'supports',
    changed: broken,
    lines: parts.map(({ value, label, now, before }) => ({
      value,
      label,
      told: tell(now),
      before: broken ? null : tell(before),
    })),
  }
}

function told({ unit }: Metric, share: Share | undefined): MetricTold {
  const { numerator, denominator: base } = share ?? { numerator: 0, denominator: 0 }
  if (unit === 'count') return { value: numerator, range: null, base }
  if (base < LEAST_FOR_PERCENT) return { value: null, range: null, base }
  const isShare = unit !== 'mean_score_1_5'
  return { value: numerator / base, range: isShare ? wilson(numerator, base) : null, base }
}

function questionsIn({ numerator, denominator, filter, question }: Metric): string[] {
  const clauses = [numerator, denominator, filter].flatMap((c) => (!c ? [] : 'all' in c ? c.all : [c]))
  return [...clauses.map((match) => match.question), ...(question ? [question] : [])]
}
