import { dayWords } from '../../domain/language/staff-dates'
import { samples, type Sample } from '../../domain/registers/audit'

/** A round of audit work as pages show it. */
export type ShownRound = {
  id: string
  title: string
  service: string
  auditedOn: string
  sample: Sample
  sampleNote: string
  auditor: string
  tool: string
  cases: number
  drafts: number
}

/** Rounds of audit work, one to a row: what was audited, when, how its cases were chosen, and how many there are. */
export function RoundsTable({ rounds }: { rounds: ShownRound[] }) {
  return (
    <table className="table stacked">
      <caption>Rounds of audit work, the last first</caption>
      <thead>
        <tr>
          <th scope="col">Round</th>
          <th scope="col">Day</th>
          <th scope="col">Cases chosen</th>
          <th scope="col" className="number">
            Cases
          </th>
        </tr>
      </thead>
      <tbody>
        {rounds.map(({ id, title, service, auditedOn, sample, cases, drafts }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/staff/registers/audits/${id}`}>{title}</a>
              <span className="beside">{service}</span>
            </th>
            <td data-label="Day" className="day">
              {dayWords(auditedOn)}
            </td>
            <td data-label="Cases chosen">{samples[sample]}</td>
            <td data-label="Cases" className="number">
              {cases}
              {drafts > 0 && <span className="beside">{drafts} not complete</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
