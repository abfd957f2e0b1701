import { findingOf, mainQuestion } from '../../domain/insights/finding'
import { waveName } from '../../domain/insights/wave-name'
import { answers, counted } from '../../domain/insights/words'
import { MetricValue, metricMoved } from '../insights/metric-value'
import { ReportBars } from './report-bars'
import type { AskedSurvey } from './report-props'

type Props = AskedSurvey & { measures: Record<string, string> }

/** One survey: what it found in a sentence, its main question as bars, and what it says about measures of the plan. */
export function ReportSurvey({ survey, owner, wave, filter, figures, measures }: Props) {
  const id = `survey-${survey.id}-${wave.id}`
  const main = mainQuestion(figures)
  const before = filter.before && waveName(filter.before)
  const others = figures.given.helper.someone_else ?? 0
  const found = wave.finding ?? findingOf(figures, before)
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{survey.title}</h3>
      <p className="hint">
        {answers(figures.n)}, {waveName(wave)}, asked by {owner}.
        {others > 0 && ` ${counted(others)} answered by someone else, counted apart as someone else’s view.`}
      </p>
      {found && <p className="found">{found}</p>}
      {main && <ReportBars figure={main} wave={waveName(wave)} />}
      {figures.metrics.length > 0 && (
        <table className="metrics">
          <caption>What it says about measures of the plan</caption>
          <thead>
            <tr>
              <th scope="col">Measure, and how it is worked out</th>
              <th scope="col">Value</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {figures.metrics.map((metric) => (
              <tr key={metric.id}>
                <th scope="row">
                  {measures[metric.measure] ?? metric.measure}{' '}
                  <span className="source">
                    {metric.plain}
                    {metric.supports && ' Helps to explain the measure; its own figure comes from elsewhere.'}
                  </span>
                </th>
                <td data-label="Value">
                  {metric.lines.map(({ value, label, told }) => (
                    <p key={value}>
                      {metric.lines.length > 1 && `${label}: `}
                      <MetricValue unit={metric.unit} told={told} />
                    </p>
                  ))}
                </td>
                <td data-label="Change">{metric.lines.length === 1 ? metricMoved(metric, before) : '[z]'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
