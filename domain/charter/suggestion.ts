import { z } from 'zod'
import type { Side } from './party'

/** Who says something: counted apart, never added up against each other. */
export const Voice = z.enum(['young_person', 'parent_carer', 'staff', 'other'])
export type Voice = z.infer<typeof Voice>

/** What became of a suggestion. */
export const Outcome = z.enum(['accepted', 'accepted_changed', 'merged', 'not_accepted'])
export type Outcome = z.infer<typeof Outcome>

/** One of the people who decide, and the side they stand on. */
type Decider = { person: string; side: Side }

/** What is decided on a suggestion. `reason` is public; only "accepted as it is" may go without. */
export type Decision = { outcome: Outcome; reason: string; deciders: Decider[] }

/** Why a decision cannot stand, or null: it needs both sides, two people, and a reason unless taken as it is. */
export function problemWithDecision({ outcome, reason, deciders }: Decision): 'reason' | 'two-sides' | null {
  if (outcome !== 'accepted' && !reason.trim()) return 'reason'
  const people = new Set(deciders.map(({ person }) => person))
  const sides = new Set(deciders.map(({ side }) => side))
  return people.size >= 2 && sides.size === 2 ? null : 'two-sides'
}

/** Suggestions by who made them and what became of them; `open` is still to be decided. */
export type Balance = { from: 'families' | 'staff'; suggestions: number } & Record<Outcome | 'open', number>

/** How many suggestions came from some people, with one outcome. */
export type CountedSuggestions = { from: Voice; outcome: Outcome | null; count: number }

/** The balance that is shown: how much came from families and from staff, and what became of each. */
export function balanceOf(counted: readonly CountedSuggestions[]): Balance[] {
  return (['families', 'staff'] as const).map((from) => {
    const own = counted.filter((one) => (one.from === 'staff') === (from === 'staff'))
    const sum = (some: typeof own) => some.reduce((before, { count }) => before + count, 0)
    const count = (outcome: Outcome | null) => sum(own.filter((one) => one.outcome === outcome))
    return {
      from,
      suggestions: sum(own),
      open: count(null),
      accepted: count('accepted'),
      accepted_changed: count('accepted_changed'),
      merged: count('merged'),
      not_accepted: count('not_accepted'),
    }
  })
}
