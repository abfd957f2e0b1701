import { z } from 'zod'
import { share, type Share } from './percentages'

/** What became of a view (content/voice.json, influence). */
export const Influence = z.enum([
  'not_reviewed',
  'heard',
  'acted_on',
  'partly_acted_on',
  'not_possible',
  'already_in_place',
  'no_change_asked',
])
export type Influence = z.infer<typeof Influence>

/** A view or theme with what became of it; days are written 2026-11-24. */
export type View = { influence: Influence; capturedOn: string; toldOn: string | null }

/** Whether there is an outcome yet. */
export function hasOutcome(influence: Influence): boolean {
  return influence !== 'not_reviewed' && influence !== 'heard'
}

/** Whether a reason must be given to the public. */
export function needsReason(influence: Influence): boolean {
  return influence === 'not_possible' || influence === 'already_in_place'
}

/** Outcome, acted and told, by the formulas of content/voice.json. `until` is the last day of the period. */
export function influenceShares(
  views: readonly View[],
  until: string,
): Record<'outcome' | 'acted' | 'told', Share> {
  const ripe = views.filter(({ capturedOn }) => capturedOn <= daysBefore(until, 90))
  const settled = views.filter(({ influence }) => hasOutcome(influence))
  const wanted = settled.filter(({ influence }) => influence !== 'no_change_asked')
  const acted = wanted.filter(({ influence }) => influence === 'acted_on' || influence === 'partly_acted_on')
  return {
    outcome: share(ripe.filter(({ influence }) => hasOutcome(influence)).length, ripe.length),
    acted: share(acted.length, wanted.length),
    told: share(settled.filter(({ toldOn }) => toldOn).length, settled.length),
  }
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
