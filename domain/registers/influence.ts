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

/** So many views with what became of them, captured on a day like 2026-11-24, and whether people were told. */
export type Views = { influence: Influence; capturedOn: string; told: boolean; n: number }

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
  views: readonly Views[],
  until: string,
): Record<'outcome' | 'acted' | 'told', Share> {
  const ripeUntil = daysBefore(until, 90)
  const ripe = views.filter(({ capturedOn }) => capturedOn <= ripeUntil)
  const settled = views.filter(({ influence }) => hasOutcome(influence))
  const wanted = settled.filter(({ influence }) => influence !== 'no_change_asked')
  const acted = wanted.filter(({ influence }) => influence === 'acted_on' || influence === 'partly_acted_on')
  return {
    outcome: share(count(ripe.filter(({ influence }) => hasOutcome(influence))), count(ripe)),
    acted: share(count(acted), count(wanted)),
    told: share(count(settled.filter(({ told }) => told)), count(settled)),
  }
}

function count(views: readonly Views[]): number {
  return views.reduce((all, { n }) => all + n, 0)
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}
