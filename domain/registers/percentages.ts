import { captured, type VoiceLevel } from '../voice/voice'

/** What is counted: report editions, audited cases, or survey responses. Never two of them together. */
export type Unit = 'report' | 'case' | 'response'

/** Counts per level of one unit. The unit is part of the type, so that two kinds cannot be added by mistake. */
export type Levels<U extends Unit> = { unit: U; counts: Readonly<Record<VoiceLevel, number>> }

/** A share: how many of how many, and whole percent; null percent when there is nothing to count. */
export type Share = { numerator: number; denominator: number; percent: number | null }

/** The figures that are always shown together (voice.md section 5): the headline is never printed alone. */
export type VoiceShares<U extends Unit> = {
  unit: U
  captured: Share
  ownVoice: Share
  offered: Share
  notKnown: Share
  leftOut: number
}

const none: Record<VoiceLevel, number> = {
  ...{ direct: 0, supported: 0, observed: 0, represented: 0 },
  ...{ declined: 0, not_captured: 0, unknown: 0, not_applicable: 0 },
}

/** Counts of levels, one unit at a time. */
export function levelsOf<U extends Unit>(unit: U, levels: readonly VoiceLevel[]): Levels<U> {
  return levelsCounted(
    unit,
    levels.map((child) => ({ child, n: 1 })),
  )
}

/** The same from sums: how many entries carry each level. */
export function levelsCounted<U extends Unit>(
  unit: U,
  sums: readonly { child: VoiceLevel; n: number }[],
): Levels<U> {
  const counts = { ...none }
  for (const { child, n } of sums) counts[child] += n
  return { unit, counts }
}

/** "Voice of the child captured" and the three figures beside it; `not_applicable` is left out of all of them. */
export function voiceShares<U extends Unit>({ unit, counts }: Levels<U>): VoiceShares<U> {
  const { direct, supported, observed, declined, unknown, not_applicable: leftOut } = counts
  const eligible = Object.values(counts).reduce((sum, count) => sum + count, 0) - leftOut
  const of = (numerator: number) => share(numerator, eligible)
  return {
    unit,
    captured: of(direct + supported + observed),
    ownVoice: of(direct + supported),
    offered: of(direct + supported + observed + declined),
    notKnown: of(unknown),
    leftOut,
  }
}

/** "Voice of the child and family captured": cases where both are, of all in scope; `family` of `n` have the family's. */
export function childAndFamily(sums: readonly { child: VoiceLevel; n: number; family: number }[]): Share {
  const inScope = sums.filter(({ child }) => child !== 'not_applicable')
  const both = inScope.filter(({ child }) => captured(child))
  return share(
    both.reduce((all, { family }) => all + family, 0),
    inScope.reduce((all, { n }) => all + n, 0),
  )
}

/** So many of so many, in whole percent. */
export function share(numerator: number, denominator: number): Share {
  return { numerator, denominator, percent: denominator ? Math.round((100 * numerator) / denominator) : null }
}
