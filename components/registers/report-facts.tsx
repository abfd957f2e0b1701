import { dayWords } from '../../domain/language/staff-dates'
import { cycles } from '../../domain/registers/agreed-report'
import type { Standing } from '../../domain/registers/standing'
import { PressForm } from '../forms/press-form'
import { ScopeMark } from './reports-table'
import type { AgreedReport } from '../../domain/registers/agreed-report'

type Props = { report: AgreedReport; standing: Standing; priorities: string[]; mayAgree: boolean }

/** What is agreed about a report, and what is to be done about it now. */
export function ReportFacts({ report, standing, priorities, mayAgree }: Props) {
  const { id, owner, cycle, endedOn, inScope, scopeReason, agreedBy } = report
  const here = `/staff/registers/reports/${id}`
  const [next] = standing.open
  return (
    <>
      <dl className="facts">
        <dt>Who writes it</dt>
        <dd>{owner}</dd>
        <dt>Comes out</dt>
        <dd>{endedOn ? `No longer, since ${dayWords(endedOn)}` : cycles[cycle].name}</dd>
        {next && (
          <>
            <dt>Next due</dt>
            <dd>
              {dayWords(next)} {standing.overdue && <span className="mark urgent">Overdue</span>}
            </dd>
          </>
        )}
        <dt>Counts</dt>
        <dd>
          {inScope ? 'Yes, it is in scope' : <ScopeMark {...report} />}
          {!inScope && <span className="beside">{scopeReason}</span>}
        </dd>
        {priorities.length > 0 && (
          <>
            <dt>About</dt>
            <dd>{priorities.join('; ')}</dd>
          </>
        )}
      </dl>
      <div className="presses">
        {next && (
          <a className="button" href={`${here}/editions/new?due=${next}`}>
            Write down an edition
          </a>
        )}
        {!inScope && !agreedBy && mayAgree && (
          <PressForm action={`${here}/agree`} label="Agree that it is out of scope" look="plain" />
        )}
        <PressForm
          action={`${here}/end`}
          label={endedOn ? 'It comes out again' : 'It comes out no longer'}
          fields={{ ended: endedOn ? 'no' : 'yes' }}
        />
      </div>
    </>
  )
}
