import type { Metric } from '../surveys/metric'
import { repeated } from '../surveys/named'
import { measuresOf, type Plan } from './plan'

const FILE = 'content/plan.json'

/** What a metric says about itself, wherever it is written: a survey file or the plan. */
export type Written = { file: string; metric: Pick<Metric, 'id' | 'measure'> }

/** What is wrong inside the plan, each line with its place and what to do. */
export function planProblems(plan: Plan, surveys: string[]): string[] {
  const ids = [
    ...plan.priorities.flatMap((p) => [p.id, ...p.aims.map((a) => a.id), ...p.measures.map((m) => m.id)]),
    ...plan.sources.map((s) => s.id),
  ]
  const sources = new Set(plan.sources.map((s) => s.id))
  return [
    ...repeated(ids).map((id) => `${FILE}: the id "${id}" is used twice. Give one of them another id.`),
    ...measuresOf(plan).flatMap((measure) =>
      [...measure.sources, ...(measure.sourcesNamedInPlan ?? [])]
        .filter((id) => !sources.has(id))
        .map((id) => `${FILE}, measure ${measure.id}: source "${id}" is not under "sources". Add it there.`),
    ),
    ...plan.sources.flatMap((source) =>
      (source.surveys ?? [])
        .filter((id) => !surveys.includes(id))
        .map(
          (id) =>
            `${FILE}, source ${source.id}: there is no content/surveys/${id}.json. Use a survey we have.`,
        ),
    ),
  ]
}

/** Where the plan's measures and the metrics of surveys and registers do not name each other. */
export function metricProblems(plan: Plan, fromSurveys: Written[]): string[] {
  const written = [...fromSurveys, ...plan.registerMetrics.map((metric) => ({ file: FILE, metric }))]
  const measures = new Map(measuresOf(plan).map((m) => [m.id, m]))
  const metrics = new Map(written.map(({ metric }) => [metric.id, metric]))
  return [
    ...repeated(written.map(({ metric }) => metric.id)).map(
      (id) => `content: two metrics have the id "${id}". Give one of them another id.`,
    ),
    ...written.flatMap(({ file, metric: { id, measure } }) => {
      const named = measures.get(measure)
      if (!named)
        return [`${file}, metric ${id}: measure "${measure}" is not in ${FILE}. Use the id of a measure.`]
      if (named.metrics?.includes(id)) return []
      return [`${FILE}, measure ${measure}: "metrics" leaves out "${id}", which ${file} gives. Add it.`]
    }),
    ...measuresOf(plan).flatMap((measure) =>
      (measure.metrics ?? [])
        .filter((id) => metrics.get(id)?.measure !== measure.id)
        .map(
          (id) =>
            `${FILE}, measure ${measure.id}: no metric "${id}" names this measure. Write it, or remove the id.`,
        ),
    ),
  ]
}
