import { evidenceWords, type EvidenceItem } from '../../domain/charter/evidence'
import { evidenceInWords } from '../../domain/charter/evidence-in-words'
import type { Commitment } from '../../domain/charter/text'
import { dayWords } from '../../domain/language/staff-dates'

type Props = {
  commitments: Commitment[]
  items: EvidenceItem[]
  parties: { id: string; name: string }[]
  /** Questions and percentages in words, by name. */
  names: ReadonlyMap<string, string>
}

/** Every commitment with whom it binds, how it is to be seen, and what there is to see. */
export function EvidenceOverview({ commitments, items, parties, names }: Props) {
  const named = (binds: string[]) => parties.filter(({ id }) => binds.includes(id)).map(({ name }) => name)
  return (
    <section aria-label="Evidence for each commitment" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>Evidence for each commitment</caption>
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            <th scope="col">Binds</th>
            <th scope="col">What shows that it is kept</th>
            <th scope="col">Evidence</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map(({ id, text, binds, evidence }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/staff/charter/evidence/${id}`}>{text}</a>
              </th>
              <td data-label="Binds">{named(binds).join(', ') || 'Nobody yet'}</td>
              <td data-label="What shows that it is kept">
                {evidence ? evidenceInWords(evidence.what, names) : 'Not said yet'}
                {evidence && <span className="beside">{evidenceWords[evidence.kind]}</span>}
              </td>
              <td data-label="Evidence">{counted(items.filter(({ commitment }) => commitment === id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function counted(items: EvidenceItem[]): string {
  const [last] = items
  if (!last) return 'None yet'
  const shown = items.filter(({ publishedOn }) => publishedOn).length
  return `${items.length}, of them ${shown} published. The last until ${dayWords(last.periodTo)}`
}
