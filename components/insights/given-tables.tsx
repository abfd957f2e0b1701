import type { Counts } from '../../domain/insights/counts'
import { givenRows, givenTitles, givenWords } from '../../domain/insights/given-words'
import { percentOf } from '../../domain/insights/question-figure'
import type { Sealed } from '../../domain/insights/sealed'
import { counted } from '../../domain/insights/words'

type Props = {
  given: Sealed<Counts['given']>
  n: number
  /** What each language is called. */
  languages: Record<string, string>
}

/** How the answers were given: ways, channels, languages, help, time. Counted in every group, so always for all of them. */
export function GivenTables({ given, n, languages }: Props) {
  return (
    <div className="given">
      {givenTitles
        .map(([name, title]) => ({ name, title, rows: givenRows(given, name, n) }))
        .filter(({ rows }) => rows.length)
        .map(({ name, title, rows }) => (
          <section key={name} aria-label={`Table: ${title}`} tabIndex={0} className="scroll">
            <table className="table">
              <caption>{title}</caption>
              <thead className="vh">
                <tr>
                  <th scope="col">{title}</th>
                  <th scope="col">Responses</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(([value, count]) => (
                  <tr key={value}>
                    <th scope="row">
                      {(name === 'language' ? languages : givenWords[name]!)[value] ?? value}
                    </th>
                    <td className="number">
                      {percentOf(count, n)}% <span className="hint">{counted(count)}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  )
}
