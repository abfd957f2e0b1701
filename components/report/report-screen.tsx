import { quarterName } from '../../domain/report/quarter'
import type { ReportProps } from './report-props'

/** What only a screen shows: the way back, how to keep or print this, and other quarters. */
export function ReportScreen({ quarter, quarters }: ReportProps) {
  return (
    <header className="screen">
      <a className="skip" href="#main">
        Skip to the report
      </a>
      <p>
        <a href="/staff/insights">Back to insights</a>
      </p>
      <p>
        To print this report or keep it as a PDF, use your browser’s print command. It needs nothing else, so
        you can also <a href={`/staff/insights/report?quarter=${quarter}&save`}>save it as one file</a> and
        send it on.
      </p>
      <nav aria-label="Quarters">
        <ul>
          {quarters.map((other) => (
            <li key={other}>
              <a
                href={`/staff/insights/report?quarter=${other}`}
                aria-current={other === quarter ? 'page' : undefined}
              >
                {quarterName(other)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
