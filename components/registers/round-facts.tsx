import { dayWords } from '../../domain/language/staff-dates'
import { samples } from '../../domain/registers/audit'
import type { ShownRound } from './rounds-table'

/** What is known of a round, and the two ways to bring cases into it. */
export function RoundFacts({ round }: { round: ShownRound }) {
  const here = `/staff/registers/audits/${round.id}`
  return (
    <>
      <dl className="facts">
        <dt>Service</dt>
        <dd>{round.service}</dd>
        <dt>Day of the audit</dt>
        <dd>{dayWords(round.auditedOn)}</dd>
        <dt>Cases chosen</dt>
        <dd>
          {samples[round.sample]}
          {round.sampleNote && <span className="beside">{round.sampleNote}</span>}
        </dd>
        <dt>Audited by</dt>
        <dd>{round.auditor}</dd>
        <dt>Tool</dt>
        <dd>{round.tool}</dd>
      </dl>
      <p className="form-buttons">
        <a className="button" href={`${here}/cases/new`}>
          Write down a case
        </a>
        <a className="button secondary" href={`${here}/bring`}>
          Bring a file of cases
        </a>
      </p>
    </>
  )
}
