import { marks } from '../../domain/insights/marks'
import type { ReportProps } from './report-props'

/** How to read these figures, what the marks mean, how people are protected, and whom to ask. */
export function ReportNotes({ contact, partnership }: ReportProps) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">About these figures</h2>
      <h3>How people are protected</h3>
      <p>
        Every number from a survey is about at least 10 people. That stays true whatever is added, subtracted
        or compared, today or later. Smaller groups are joined together as “Other or not shown” and always
        count in the whole. Figures of reports and audits are about work, not about people who answered, so
        they are exact.
      </p>
      <h3>What the marks mean</h3>
      <ul className="plain">
        {Object.entries(marks).map(([mark, words]) => (
          <li key={mark}>
            [{mark}] = {words}
          </li>
        ))}
      </ul>
      <h3>How to read them</h3>
      <ul className="plain">
        <li>Percentages are whole, and n is how many answers they are out of.</li>
        <li>
          People chose whether to answer. “Likely” is where a share would lie 19 times of 20 if we asked as
          many people again; “this could be chance” is said where two such ranges overlap.
        </li>
        <li>
          A wave of a survey is in the report of the quarter in which it began. A measure takes its value from
          a wave when that is over, and from registers 28 days after a quarter, so it may come later than the
          survey.
        </li>
        <li>
          A change is only told between values that join. Where the question or the sample changed, it says
          so.
        </li>
      </ul>
      <h3>Questions about this report</h3>
      <p>
        {partnership}. {[contact.email, contact.phone].filter(Boolean).join(', ')}
      </p>
    </section>
  )
}
