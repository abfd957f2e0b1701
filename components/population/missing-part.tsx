import { missingSentence, type Missing, type MissingRow, type Verdict } from '../../domain/insights/missing'
import type { Sealed } from '../../domain/insights/sealed'
import { dayName } from '../../domain/insights/wave-name'
import { answers, counted, percent } from '../../domain/insights/words'
import type { Population } from '../../domain/population/population'

type Props = {
  kind: string
  name: string
  population: Population | null
  missing: Sealed<Missing> | null
  hasFigures: boolean
  wave: string | null
}

const verdicts: Record<Verdict, string> = {
  few: 'Less than their share',
  about: 'About their share',
  many: 'More than their share',
  unsure: 'Too few to say',
}

/** Those who answered beside those there are, by one thing: a sentence, a table, and what it cannot tell. */
export function MissingPart({ kind, name, population, missing, hasFigures, wave }: Props) {
  return (
    <section aria-labelledby={`missing-${kind}`} className="question-figure">
      <h2 id={`missing-${kind}`}>{name}</h2>
      {!population ? (
        <p>Nobody has put in how many there are by {name.toLowerCase()} yet.</p>
      ) : !hasFigures ? (
        <p>This survey has no figures yet: they come when enough people have answered.</p>
      ) : !missing ? (
        <p>The numbers that were put in and the answers of this survey do not have enough in common.</p>
      ) : (
        <>
          <p className="said">{missingSentence(missing)}</p>
          <section aria-label={`Table: ${name}`} tabIndex={0} className="scroll">
            <table className="table compact">
              <caption className="vh">
                {name}: {wave}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{name}</th>
                  <th scope="col" className="number">
                    There are
                  </th>
                  <th scope="col" className="number">
                    Of all
                  </th>
                  <th scope="col" className="number">
                    Answered
                  </th>
                  <th scope="col" className="number">
                    Of those who said
                  </th>
                  <th scope="col">Heard</th>
                </tr>
              </thead>
              <tbody>
                {missing.rows.map((row) => (
                  <Row key={row.value} {...row} />
                ))}
              </tbody>
            </table>
          </section>
          <p className="hint">
            {population.source}, counted on {dayName(population.asOf)}. {answers(missing.apart)} not in this
            table: they did not say, or said something the source does not count. People choose whether to
            answer, and one family may answer for several children, so this shows whom to look for, not what
            they would have said. “Less” and “more” are said where chance alone would bring that less than
            once in twenty.
          </p>
        </>
      )}
    </section>
  )
}

function Row({ label, people, share, answered, answeredShare, verdict }: MissingRow) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">{counted(people)}</td>
      <td className="number">{percent(share)}</td>
      <td className="number">{counted(answered)}</td>
      <td className="number">{answeredShare === null ? '–' : percent(answeredShare)}</td>
      <td>{verdict === 'few' ? <strong>{verdicts.few}</strong> : verdicts[verdict]}</td>
    </tr>
  )
}
