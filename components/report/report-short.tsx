import type { ReactNode } from 'react'
import { samples } from '../../domain/registers/audit'
import type { Share } from '../../domain/registers/percentages'
import { waveName } from '../../domain/insights/wave-name'
import { answers, counted } from '../../domain/insights/words'
import type { ReportProps } from './report-props'

/** The report on half a page: how many answered what, how far the plan is known, and the two percentages of voice. */
export function ReportShort({ plan, surveys, voice }: ReportProps) {
  const all = surveys.reduce((sum, { figures }) => sum + figures.n, 0)
  const measures = plan?.priorities.flatMap((one) => one.measures) ?? []
  const known = measures.filter(({ stands }) => stands.state !== 'waiting-for-data').length
  return (
    <section aria-labelledby="in-short">
      <h2 id="in-short">In short</h2>
      <ul className="facts">
        <Fact value={counted(all)}>
          {all === 1 ? 'answer' : 'answers'} in {surveys.length} {surveys.length === 1 ? 'survey' : 'surveys'}
        </Fact>
        {plan && <Fact value={`${known} of ${measures.length}`}>measures of the plan have a value</Fact>}
        {voice.reports && (
          <VoiceFact share={voice.reports.shares.captured} counted="reports">
            of reports have the voice of the child captured
          </VoiceFact>
        )}
        {voice.audits?.map(({ sample, both }) => (
          <VoiceFact
            key={sample}
            share={both}
            counted={`audited cases, chosen: ${samples[sample].toLowerCase()}`}
          >
            of audited cases have the voice of child and family captured
          </VoiceFact>
        ))}
        {voice.audits?.length === 0 && (
          <Fact value="None">audited cases in the register for this quarter</Fact>
        )}
      </ul>
      {surveys.length > 0 && (
        <table>
          <caption>Answers in this report</caption>
          <thead>
            <tr>
              <th scope="col">Survey</th>
              <th scope="col">Asked by</th>
              <th scope="col">When</th>
              <th scope="col" className="number">
                Answers
              </th>
            </tr>
          </thead>
          <tbody>
            {surveys.map(({ survey, owner, wave, figures }) => (
              <tr key={`${survey.id} ${wave.id}`}>
                <th scope="row">{survey.title}</th>
                <td data-label="Asked by">{owner}</td>
                <td data-label="When">{waveName(wave)}</td>
                <td data-label="Answers" className="number">
                  {counted(figures.n)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="hint">
        {answers(all)} are not {counted(all)} families: one family may answer more than one survey, and for
        more than one child.
      </p>
    </section>
  )
}

function Fact({ value, children }: { value: string; children: ReactNode }) {
  return (
    <li>
      <strong>{value}</strong> {children}
    </li>
  )
}

function VoiceFact({ share, counted: of, children }: { share: Share; counted: string; children: ReactNode }) {
  if (share.percent === null) return <Fact value="None">{of} in the register for this quarter</Fact>
  return (
    <Fact value={`${share.percent}%`}>
      {children} <span className="of">{`(${share.numerator} of ${share.denominator} ${of})`}</span>
    </Fact>
  )
}
