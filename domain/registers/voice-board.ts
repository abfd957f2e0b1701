import type { VoiceLevel } from '../voice/voice'
import type { Sample } from './audit'
import {
  childAndFamily,
  levelsCounted,
  voiceShares,
  type Levels,
  type Share,
  type Unit,
  type VoiceShares,
} from './percentages'

/** So many entries of one quarter carry this level of the child's voice; `family` of them have the family's captured too. */
export type LevelSum = { quarter: string; child: VoiceLevel; n: number; family: number }

/** The figures of one unit for a time, with the same by quarter; `shares` are never printed without the rest. */
export type UnitFigures<U extends Unit> = {
  levels: Levels<U>
  shares: VoiceShares<U>
  quarters: { quarter: string; shares: VoiceShares<U>; both: Share | null }[]
}

/** Audited cases that were chosen in one way; no other sample is added to them. */
export type AuditFigures = UnitFigures<'case'> & { sample: Sample; both: Share }

/** The figures of reports, for one quarter or all of them. */
export function reportFigures(sums: readonly LevelSum[], quarter: string | null): UnitFigures<'report'> {
  return figures('report', sums, quarter)
}

/** The figures of audits, one for each way in which cases were chosen, the largest first. */
export function auditFigures(
  sums: readonly (LevelSum & { sample: Sample })[],
  quarter: string | null,
): AuditFigures[] {
  const all = [...new Set(sums.map(({ sample }) => sample))].map((sample) => {
    const own = sums.filter((sum) => sum.sample === sample)
    const known = figures('case', own, quarter, true)
    return { ...known, sample, both: childAndFamily(inQuarter(own, quarter)) }
  })
  return all.sort((a, b) => b.shares.captured.denominator - a.shares.captured.denominator)
}

/** Levels of survey responses, for one line beside the registers and never added to them. */
export function responseShares(sums: readonly { child: VoiceLevel; n: number }[]): VoiceShares<'response'> {
  return voiceShares(levelsCounted('response', sums))
}

function figures<U extends Unit>(
  unit: U,
  sums: readonly LevelSum[],
  quarter: string | null,
  withFamily = false,
): UnitFigures<U> {
  const levels = levelsCounted(unit, inQuarter(sums, quarter))
  const quarters = quartersBetween(sums.map((sum) => sum.quarter))
  return {
    levels,
    shares: voiceShares(levels),
    quarters: quarters.map((one) => ({
      quarter: one,
      shares: voiceShares(levelsCounted(unit, inQuarter(sums, one))),
      both: withFamily ? childAndFamily(inQuarter(sums, one)) : null,
    })),
  }
}

/** Every quarter from the first to the last of these, so that one without entries is seen. */
function quartersBetween(known: readonly string[]): string[] {
  const sorted = [...known].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const number = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1
  return Array.from({ length: number(last) - number(first) + 1 }, (_, at) => {
    const one = number(first) + at
    return `${Math.floor(one / 4)}-Q${(one % 4) + 1}`
  })
}

function inQuarter<S extends { quarter: string }>(sums: readonly S[], quarter: string | null): S[] {
  return sums.filter((sum) => quarter === null || sum.quarter === quarter)
}
