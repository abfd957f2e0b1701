import type { MeasureState } from '../../domain/plan/measure-state'
import { changeWords } from '../../domain/plan/value-change'
import { counted } from '../../domain/insights/words'
import { inWords } from '../plan/known-words'
import type { MeasureThen, ReportProps } from './report-props'

const worked = { survey: 'From a survey', register: 'From a register', imported: 'From another system' }

/** Each priority of the plan with where its measures stood when the quarter ended. */
export function ReportPlan({ plan }: ReportProps) {
  if (!plan) return null
  return (
    <section aria-labelledby="plan" className="new-page">
      <h2 id="plan">Where the plan stands</h2>
      <p>
        Each measure of “{plan.title}” with its last value up to the end of the quarter. What a person
        reported counts once a second person has agreed to it.
      </p>
      {plan.priorities.map(({ priority, measures }) => (
        <section key={priority.id} aria-labelledby={`priority-${priority.id}`} className="whole">
          <h3 id={`priority-${priority.id}`}>
            {priority.number}. {priority.shortTitle}
          </h3>
          <p className="hint">{priority.title}</p>
          <table className="measures">
            <caption className="vh">Measures of priority {priority.number}</caption>
            <thead>
              <tr>
                <th scope="col">Measure, and where its figure comes from</th>
                <th scope="col">State</th>
                <th scope="col">Value</th>
                <th scope="col" className="number">
                  n
                </th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {measures.map((one) => (
                <Row key={one.measure.id} {...one} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  )
}

function Row({ measure, points, stands, source }: MeasureThen) {
  const point = stands.state === 'waiting-for-data' ? null : stands.point
  return (
    <tr>
      <th scope="row">
        {measure.shortTitle} <span className="source">{point?.source ?? source}</span>
      </th>
      <td data-label="State">{stateWords(stands)}</td>
      <td data-label="Value">
        {point ? (
          <>
            <strong>{inWords(measure, point.value, point.unit)}</strong>{' '}
            <span className="when">{point.period}</span>
          </>
        ) : (
          'None yet'
        )}
      </td>
      <td data-label="n" className="number">
        {point?.n ? counted(point.n) : '[z]'}
      </td>
      <td data-label="Change">{changeWords(measure, points) ?? '[z]'}</td>
    </tr>
  )
}

function stateWords(stands: MeasureState): string {
  if (stands.state === 'waiting-for-data') return 'Waiting for data'
  if (stands.state === 'done-with-evidence') return 'Done, with evidence'
  const { way } = stands.point
  const from = way === 'by_hand' ? 'Reported by hand' : worked[way]
  return stands.state === 'needs-baseline' ? `${from}; no starting point` : from
}
