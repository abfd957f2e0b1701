import 'server-only'
import { agreement, type Agreement } from '../../domain/comments/agreement'
import { Sample } from '../../domain/registers/audit'
import type { BoardFilter } from '../../domain/registers/board-filter'
import { influenceShares, type Views } from '../../domain/registers/influence'
import { auditFigures, reportFigures, type LevelSum } from '../../domain/registers/voice-board'
import { familyCaptured } from '../../domain/registers/voice-record'
import { VoiceLevel } from '../../domain/voice/voice'
import { today } from '../clock'
import type { Staff } from '../staff'

type Sum = LevelSum & { unit: 'report' | 'case'; sample: string | null }

/**
 * What the registers say for a filter: reports, and audits for each way in which cases were chosen. Sums of levels
 * come from the database; no entry is read. Audits belong to no priority and reports to no service, so such a filter
 * leaves the other out.
 */
export async function registerFigures({ tx }: Pick<Staff, 'tx'>, filter: BoardFilter) {
  const { service, priority, quarter = null } = filter
  const sums = await sumsFor(tx, filter)
  const reports = sums.filter(({ unit }) => unit === 'report')
  const cases = sums.flatMap((sum) =>
    sum.unit === 'case' ? [{ ...sum, sample: Sample.parse(sum.sample) }] : [],
  )
  return {
    reports: service ? null : reportFigures(reports, quarter),
    audits: priority ? null : auditFigures(cases, quarter),
    quarters: [...new Set(sums.map((sum) => sum.quarter))].sort().reverse(),
  }
}

const kept = new Map<string, { state: number; sums: Sum[] }>()
const MOST_KEPT = 200

/** Sums for a filter. Counting every case takes longer than the rest of the page, so they are kept until one changes. */
async function sumsFor(tx: Staff['tx'], filter: BoardFilter): Promise<Sum[]> {
  const { organisation = null, service = null, priority = null } = filter
  const [row] = await tx.$queryRaw<{ state: number }[]>`SELECT register_state() AS state`
  const { state } = row!
  const name = JSON.stringify([organisation, service, priority])
  const known = kept.get(name)
  if (known?.state === state) return known.sums
  const sums = await tx.$queryRaw<Sum[]>`
    SELECT unit, quarter, sample, child, n, family
    FROM register_levels(${organisation}, ${service}, ${priority}, ${VoiceLevel.options.filter(familyCaptured)})`
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(name, { state, sums })
  return sums
}

/** What became of the views that reports carry, until the end of a quarter or today. */
export async function influenceFigures(
  { tx }: Pick<Staff, 'tx'>,
  { organisation, priority, quarter }: BoardFilter,
) {
  const views = await tx.$queryRaw<Views[]>`
    SELECT influence, collected_on::text AS "capturedOn", told, n
    FROM register_influence(${organisation ?? null}, ${priority ?? null})`
  const until = quarter ? lastDayOfQuarter(quarter) : today()
  return influenceShares(
    views.filter(({ capturedOn }) => capturedOn <= until),
    until,
  )
}

/** Which services the register of audits knows. */
export async function services({ tx }: Pick<Staff, 'tx'>): Promise<string[]> {
  const rows = await tx.$queryRaw<
    { service: string }[]
  >`SELECT register_services AS service FROM register_services()`
  return rows.map(({ service }) => service)
}

/** How far a second person's words on the child's voice agree with the first, for each register apart. */
export async function agreementFigures(
  { tx }: Pick<Staff, 'tx'>,
  { organisation }: BoardFilter,
): Promise<Record<'report' | 'case', Agreement | null>> {
  const rows = await tx.$queryRaw<{ unit: string; first: VoiceLevel; second: VoiceLevel; n: number }[]>`
    SELECT unit, first, second, n FROM register_agreement(${organisation ?? null})`
  const of = (unit: string) =>
    agreement(
      rows.filter((row) => row.unit === unit).map(({ first, second, n }) => [first, second, n] as const),
    )
  return { report: of('report'), case: of('case') }
}

function lastDayOfQuarter(quarter: string): string {
  const [year, part] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))]
  return new Date(Date.UTC(year, part * 3, 0)).toISOString().slice(0, 10)
}
