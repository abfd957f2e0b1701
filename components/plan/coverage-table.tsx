import type { Covered } from '../../domain/plan/coverage'
import type { Priority } from '../../domain/plan/plan'

const comes = {
  survey: 'Our surveys give it',
  platform_register: 'Our registers give it',
  survey_supports: 'Another system; our surveys add a view',
  import: 'Another system',
  manual: 'A person, with evidence',
} as const

/** One priority: what it sets out to do, and for each measure what feeds it and what is missing. */
export function CoverageTable({ priority, measures }: { priority: Priority; measures: Covered[] }) {
  const { id, number, shortTitle, aims } = priority
  return (
    <section aria-labelledby={`${id}-coverage`}>
      <h2 id={`${id}-coverage`}>
        {number}. {shortTitle}
      </h2>
      {aims.length > 0 ? (
        <details>
          <summary>{aims.length === 1 ? '1 aim' : `${aims.length} aims`}</summary>
          <ul className="plain-list">
            {aims.map((aim) => (
              <li key={aim.id}>{aim.text}</li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="hint">The plan publishes no aims here; its measures stand for them.</p>
      )}
      <table className="table stacked">
        <caption>What feeds its measures, and what does not yet</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Figure comes from</th>
            <th scope="col">Figures of ours</th>
            <th scope="col">Missing</th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, figures, hasValue, needsBaseline }) => (
            <tr key={measure.id}>
              <th scope="row">
                <a href={`/staff/plan/${measure.id}`}>{measure.shortTitle}</a>
              </th>
              <td data-label="Figure comes from">{comes[measure.automation]}</td>
              <td data-label="Figures of ours">{figures || 'None'}</td>
              <td data-label="Missing">
                {[!hasValue && 'A value', needsBaseline && 'A starting point'].filter(Boolean).join('; ') ||
                  'Nothing'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
