import type { Agreement } from '../../domain/comments/agreement'
import { samples } from '../../domain/registers/audit'
import { boardQuery, type BoardFilter } from '../../domain/registers/board-filter'
import type { Share, VoiceShares } from '../../domain/registers/percentages'
import type { AuditFigures, UnitFigures } from '../../domain/registers/voice-board'
import type { VoiceLevel } from '../../domain/voice/voice'
import { InfluenceFacts } from './influence-facts'
import { QuarterFigures } from './quarter-figures'
import { ResponseTable } from './response-table'
import { UnitSection } from './unit-section'
import { VoiceLimits } from './voice-limits'
import { VoiceSharesCard } from './voice-shares'

type Rule = { numerator: string; denominator: string; plain: string }
/** The definition as it is published: what each level is called, and how each percentage is made. */
type Definition = { plain: string; labels: Record<VoiceLevel, string>; captured: Rule; both: Rule }
type Props = {
  filter: BoardFilter
  figures: { reports: UnitFigures<'report'> | null; audits: AuditFigures[] | null }
  influence: Record<'outcome' | 'acted' | 'told', Share>
  responses: { priority: string; shares: VoiceShares<'response'> }[]
  agreement: Record<'report' | 'case', Agreement | null>
  measures: { id: string; text: string }[]
  priorities: { value: string; label: string }[]
  definition: Definition
  mayList: boolean
}

/** Whose voice reports, audited cases and survey responses carry: three things that are never added up. */
export function VoiceBoard(props: Props) {
  const { filter, figures, influence, responses, agreement, measures, priorities, definition, mayList } =
    props
  const measure = (wanted: string) => measures.find(({ id }) => id === wanted) ?? null
  const listed = (unit: 'reports' | 'cases', change: object = {}) =>
    mayList
      ? (level: VoiceLevel) => {
          const query = boardQuery(filter, { organisation: undefined })
          const more = new URLSearchParams({ level, ...change }).toString()
          return `/staff/voice/${unit}?${[query, more].filter(Boolean).join('&')}`
        }
      : undefined
  const { labels, captured, both } = definition
  return (
    <>
      <UnitSection id="reports" title="Reports" measure={measure('p1-m3')}>
        {figures.reports ? (
          <>
            <VoiceSharesCard
              {...figures.reports}
              {...{ labels, counted: 'editions', rule: captured, list: listed('reports') }}
            />
            <QuarterFigures
              id="by-reports"
              caption="Reports, quarter by quarter"
              quarters={figures.reports.quarters}
            />
            <InfluenceFacts shares={influence} />
          </>
        ) : (
          <p className="panel">Reports belong to no one service. Show all services to see them.</p>
        )}
      </UnitSection>
      <UnitSection id="audits" title="Audits" measure={measure('p1-m4')}>
        {!figures.audits && (
          <p className="panel">Audited cases belong to no one priority. Show all to see them.</p>
        )}
        {figures.audits?.length === 0 && <p className="panel">Nothing is in the register for this yet.</p>}
        {figures.audits?.map((sample) => (
          <section key={sample.sample}>
            <h3>Cases chosen: {samples[sample.sample].toLowerCase()}</h3>
            <VoiceSharesCard
              {...sample}
              {...{ labels, counted: 'cases', rule: both, list: listed('cases', { sample: sample.sample }) }}
            />
            <QuarterFigures
              id={`by-${sample.sample}`}
              caption="Audited cases, quarter by quarter"
              quarters={sample.quarters}
            />
          </section>
        ))}
      </UnitSection>
      <UnitSection id="responses" title="Survey responses" measure={null}>
        {responses.length ? (
          <ResponseTable
            rows={responses.map(({ priority, shares }) => ({ name: nameOf(priority, priorities), shares }))}
          />
        ) : (
          <p className="panel">No wave has been sealed for this yet.</p>
        )}
      </UnitSection>
      <VoiceLimits agreement={agreement} />
    </>
  )
}

function nameOf(priority: string, priorities: Props['priorities']): string {
  if (priority === 'all') return 'All responses'
  return priorities.find(({ value }) => value === priority)?.label ?? priority
}
