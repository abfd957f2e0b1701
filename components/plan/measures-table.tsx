import type { Baseline } from '../../domain/plan/measure-state'
import type { Measure, Priority } from '../../domain/plan/plan'
import { standingWords, type KnownValue } from './known-words'

type Row = { measure: Measure; values: KnownValue[]; baseline: Baseline | null }

const comes: Record<Measure['automation'], string> = {
  survey: 'Our surveys',
  platform_register: 'Our registers',
  survey_supports: 'Another system, with our surveys',
  import: 'Another system',
  manual: 'A person, with evidence',
}

/** The measures of one priority: where each stands, where its figure comes from, and what waits for a second person. */
export function MeasuresTable({ priority, rows }: { priority: Priority; rows: Row[] }) {
  const caption = `${priority.number}. ${priority.shortTitle}`
  return (
    <section aria-label={caption} tabIndex={0} className="scroll">
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Where it stands</th>
            <th scope="col">Figure comes from</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, values, baseline }) => {
            const waiting = values.filter(({ agreed }) => !agreed).length
            return (
              <tr key={measure.id}>
                <th scope="row">
                  <a href={`/staff/plan/${measure.id}`}>{measure.shortTitle}</a>
                </th>
                <td>
                  {standingWords(measure, values, baseline)}
                  {waiting > 0 && <strong className="mark">{waiting} to agree</strong>}
                </td>
                <td>{comes[measure.automation]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
