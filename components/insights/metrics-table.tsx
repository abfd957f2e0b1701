import type { MetricFigure } from '../../domain/insights/metric-figure'
import type { Sealed } from '../../domain/insights/sealed'
import { MetricValue, metricMoved } from './metric-value'

type Props = {
  metrics: Sealed<MetricFigure>[]
  /** What a measure of the plan is called. */
  measures: Record<string, string>
  before: string | null
}

/** What the survey says about measures of the plan: value, the answers behind it, its definition one press away. */
export function MetricsTable({ metrics, measures, before }: Props) {
  return (
    <section aria-label="Table: measures of the plan" tabIndex={0} className="scroll">
      <table className="table">
        <caption className="vh">Measures of the plan</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Value</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => (
            <tr key={metric.id}>
              <th scope="row">{measures[metric.measure] ?? metric.measure}</th>
              <td>
                {metric.lines.map(({ value, label, told }) => (
                  <p key={value}>
                    {metric.lines.length > 1 && `${label}: `}
                    <MetricValue unit={metric.unit} told={told} />
                  </p>
                ))}
                <details className="definition">
                  <summary>How it is worked out</summary>
                  <p>{metric.plain}</p>
                  {metric.supports && (
                    <p>This helps to explain the measure; its own figure comes from elsewhere.</p>
                  )}
                </details>
              </td>
              <td>{metric.lines.length === 1 ? metricMoved(metric, before) : '[z]'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
