import { dayName, waveName } from '../../domain/insights/wave-name'
import { counted } from '../../domain/insights/words'
import type { Wave } from '../../domain/surveys/wave'

type Props = { waves: (Wave & { n: number; withdrawn: object | null })[]; path: string }

/** The waves of a survey, the newest first, each with a page of its own. */
export function WavesTable({ waves, path }: Props) {
  return (
    <section aria-labelledby="waves">
      <h2 id="waves">Waves</h2>
      {waves.length === 0 ? (
        <p>
          None yet. A survey that is always open gets one each quarter, when its first figures are worked out.
        </p>
      ) : (
        <section aria-label="Table: waves" tabIndex={0} className="scroll">
          <table className="table">
            <caption className="vh">Waves</caption>
            <thead>
              <tr>
                <th scope="col">Wave</th>
                <th scope="col">Closes</th>
                <th scope="col">Shown to all by</th>
                <th scope="col" className="number">
                  Answers shown
                </th>
              </tr>
            </thead>
            <tbody>
              {[...waves].reverse().map((wave) => (
                <tr key={wave.id}>
                  <th scope="row">
                    <a href={`${path}/waves/${wave.id}`}>{waveName(wave)}</a>
                    {wave.withdrawn && <strong className="mark">Withdrawn</strong>}
                  </th>
                  <td>{dayName(wave.closesOn)}</td>
                  <td>{dayName(wave.publishBy)}</td>
                  <td className="number">{counted(wave.n)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
