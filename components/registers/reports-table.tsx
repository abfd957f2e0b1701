import { dayWords } from '../../domain/language/staff-dates'
import { cycles } from '../../domain/registers/agreed-report'
import type { Standing } from '../../domain/registers/standing'
import type { VoiceLevel } from '../../domain/voice/voice'
import type { AgreedReport } from '../../domain/registers/agreed-report'

type ReportRow = AgreedReport & {
  standing: Standing
  last: { period: string; childLevel: VoiceLevel; familyLevel: VoiceLevel } | null
}
type Props = { caption: string; rows: ReportRow[]; labels: Record<VoiceLevel, string> }

/** Agreed reports, one to a row: who writes each, when the next is due, and whose voice the last one carried. */
export function ReportsTable({ caption, rows, labels }: Props) {
  return (
    <table className="table stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Report</th>
          <th scope="col">Next due</th>
          <th scope="col">Last edition</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((report) => (
          <tr key={report.id}>
            <th scope="row">
              <a href={`/staff/registers/reports/${report.id}`}>{report.title}</a>
              <span className="beside">
                {report.owner}. {cycles[report.cycle].name}.
              </span>
              <ScopeMark {...report} />
            </th>
            <td data-label="Next due" className="day">
              <NextDue {...report} />
            </td>
            <td data-label="Last edition">
              {report.last ? (
                <>
                  {report.last.period}: {labels[report.last.childLevel]}
                  <span className="beside">Family: {labels[report.last.familyLevel]}</span>
                </>
              ) : (
                'None yet'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NextDue({ standing, endedOn }: ReportRow) {
  const [next] = standing.open
  if (!next) return endedOn ? 'Comes out no longer' : 'Nothing more'
  return (
    <>
      {dayWords(next)} {standing.overdue && <span className="mark urgent">Overdue</span>}
    </>
  )
}

/** Whether a report counts, where that is not plain. */
export function ScopeMark({ inScope, agreedBy }: Pick<AgreedReport, 'inScope' | 'agreedBy'>) {
  if (inScope) return null
  return (
    <span className={agreedBy ? 'mark' : 'mark urgent'}>
      {agreedBy ? 'Out of scope' : 'Out of scope, waits for a second person'}
    </span>
  )
}
