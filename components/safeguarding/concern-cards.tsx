import { PressForm } from '../forms/press-form'
import { ConcernMark } from './concern-mark'
import type { ShownConcern } from './shown-concern'

/** The possible concerns that are open, each as a card, and below them what was decided. */
export function ConcernCards({ concerns }: { concerns: ShownConcern[] }) {
  const open = concerns.filter((concern) => concern.open)
  const decided = concerns.filter((concern) => !concern.open)
  return (
    <section>
      <h2>Possible concerns</h2>
      {open.length === 0 && (
        <p>
          None is open. When a comment may tell of harm, it stands here and you get a letter within a minute.
        </p>
      )}
      {open.length > 0 && (
        <ul className="cards">
          {open.map((concern) => (
            <Card key={concern.id} concern={concern} />
          ))}
        </ul>
      )}
      {decided.length > 0 && <Decided concerns={decided} />}
    </section>
  )
}

function Card({ concern }: { concern: ShownConcern }) {
  const { id, kind, survey, came, raisedBy, holder } = concern
  const at = `/staff/safeguarding/concerns/${id}`
  return (
    <li className={holder ? 'sheet' : 'sheet urgent'}>
      <h3>
        <a href={at}>{kind}</a>
      </h3>
      <p>
        <ConcernMark concern={concern} />
      </p>
      <p>{survey}</p>
      <p className="hint">
        {came}. Found by {raisedBy ?? 'the list of words'}.
      </p>
      {!holder && (
        <PressForm action={`${at}/acknowledge`} label="I have it" look="plain" about={`: ${kind}, ${came}`} />
      )}
    </li>
  )
}

function Decided({ concerns }: { concerns: ShownConcern[] }) {
  return (
    <section className="scroll" aria-label="Decided concerns" tabIndex={0}>
      <table className="table">
        <caption>Decided</caption>
        <thead>
          <tr>
            <th scope="col">What it may tell of</th>
            <th scope="col">Survey</th>
            <th scope="col">Decision</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {concerns.map((concern) => (
            <tr key={concern.id}>
              <th scope="row">
                <a href={`/staff/safeguarding/concerns/${concern.id}`}>
                  {concern.kind}
                  <span className="vh">, {concern.came}</span>
                </a>
              </th>
              <td>{concern.survey}</td>
              <td>{concern.decision}</td>
              <td>{concern.decidedBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
