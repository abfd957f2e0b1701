import { samples } from '../../domain/registers/audit'
import type { Share, Unit, VoiceShares } from '../../domain/registers/percentages'
import { ResponseTable } from '../voice/response-table'
import type { ReportProps } from './report-props'

/** Whose voice reports, audited cases and survey responses carry: three tables, never added up. */
export function ReportVoice({ voice, words }: ReportProps) {
  const { definition, measures, reports, audits, responses } = voice
  const says = (wanted: string) => measures.find(({ id }) => id === wanted)?.text
  return (
    <section aria-labelledby="voice">
      <h2 id="voice">Whose voice</h2>
      <p>
        {definition.plain} There is no national formula: this is how the partnership counts.{' '}
        {words.definition}
      </p>
      <section aria-labelledby="voice-reports">
        <h3 id="voice-reports">Reports</h3>
        <Says text={says('p1-m3')} />
        {reports && reports.shares.captured.percent !== null ? (
          <Shares
            caption="Editions of agreed reports that came out in the quarter"
            rows={[{ name: 'Reports', ...reports }]}
          />
        ) : (
          <p>No report on the list came out in this quarter.</p>
        )}
        <p className="hint">{definition.captured.plain}</p>
      </section>
      <section aria-labelledby="voice-audits">
        <h3 id="voice-audits">Audits</h3>
        <Says text={says('p1-m4')} />
        {audits?.length ? (
          <Shares
            caption="Audited cases of the quarter, by how they were chosen"
            rows={audits.map(({ sample, shares, both }) => ({ name: samples[sample], shares, both }))}
            withFamily
          />
        ) : (
          <p>No audited case is in the register for this quarter.</p>
        )}
        <p className="hint">
          {definition.both.plain} Cases that were chosen in different ways are never added up.
        </p>
      </section>
      <section aria-labelledby="voice-responses">
        <h3 id="voice-responses">Survey responses</h3>
        {responses.length ? (
          <ResponseTable
            rows={responses.map(({ priority, shares }) => ({
              name: priority === 'all' ? 'All responses' : (words.priorities[priority] ?? priority),
              shares,
            }))}
          />
        ) : (
          <p>No survey that began in this quarter has figures to show yet.</p>
        )}
      </section>
    </section>
  )
}

function Says({ text }: { text?: string }) {
  return text ? <p className="hint">The plan says: “{text}”</p> : null
}

type Row = { name: string; shares: VoiceShares<Unit>; both?: Share }

function Shares({ caption, rows, withFamily }: { caption: string; rows: Row[]; withFamily?: true }) {
  const names = [
    ...(withFamily ? ['Child and family captured'] : []),
    ...['Child’s voice captured', 'Own voice', 'Given the chance', 'Not known'],
  ]
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{withFamily ? 'Cases chosen' : 'What'}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shares, both }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {[...(both ? [both] : []), shares.captured, shares.ownVoice, shares.offered, shares.notKnown].map(
              (share, at) => (
                <td key={at} data-label={names[at]} className="number">
                  <ShareOf {...share} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ShareOf({ numerator, denominator, percent }: Share) {
  if (percent === null) return '[z]'
  return (
    <>
      <strong>{percent}%</strong> <span className="of">{`${numerator} of ${denominator}`}</span>
    </>
  )
}
