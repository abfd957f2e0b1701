import type { Stage } from './stage'

/** What anybody may do without an account, and until which day; null when no day is set. */
export type Openness = { comments: boolean; clauses: boolean; support: boolean; until: string | null }

type Version = {
  stage: Stage
  consultOpensOn: string | null
  consultClosesOn: string | null
}

/**
 * What is open on a day (2026-11-24): while gathering, words about the whole; in the consultation also about each
 * commitment, on its first and last day too; support once it is published (charter.md section 3).
 */
export function opennessOf({ stage, consultOpensOn, consultClosesOn }: Version, today: string): Openness {
  const begun = !consultOpensOn || consultOpensOn <= today
  const consulting = stage === 'consult' && begun && (!consultClosesOn || today <= consultClosesOn)
  return {
    comments: stage === 'gather' || consulting,
    clauses: consulting,
    support: stage === 'published' || stage === 'in_review',
    until: consulting ? consultClosesOn : null,
  }
}
