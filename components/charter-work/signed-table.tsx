import type { Signature, Signed } from '../../domain/charter/signature'
import { dayWords } from '../../domain/language/staff-dates'

type Row = { id: string; name: string; requiredToSign: boolean; signed: Signed; last: Signature | null }

const states: Record<Signed, string> = {
  signed: 'Signed this text',
  'signed-an-earlier-version': 'Signed an earlier version',
  'not-signed': 'Has not signed yet',
}
const methods = {
  in_workspace: 'Typed here',
  paper_scan: 'On paper, kept by the party',
  meeting_minute: 'In the minutes of a meeting',
}

/** Each party with whether it has signed this very text. */
export function SignedTable({ rows }: { rows: Row[] }) {
  return (
    <section aria-label="Who has signed" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>Who has signed</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Signature</th>
            <th scope="col">By</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, requiredToSign, signed, last }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                {!requiredToSign && <span className="beside">May sign, and need not</span>}
              </th>
              <td data-label="Signature">{states[signed]}</td>
              <td data-label="By">{last ? `${last.name}, ${last.job}` : 'Nobody yet'}</td>
              <td data-label="How">{last ? `${methods[last.method]}, ${dayWords(last.on)}` : 'Not yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
