import { unsigned, type Signature } from './signature'
import { monthsAfter, type Stage } from './stage'
import type { Party } from './party'

/** Whether there is a charter in place, as measure p2-m4 asks, and why not. */
export type InPlace = 'in-place' | 'review-overdue' | 'review-too-late' | 'not-signed' | 'not-published'

/**
 * Measure p2-m4 to the letter: a version is published (or in review) and every required party has signed its hash
 * and the review is not more than three months overdue. From the day it is due, overdue is said and shown, while the
 * measure stays true for those three months (charter.md section 4).
 */
export function inPlace(version: {
  stage: Stage
  hash: string | null
  parties: Party[]
  signatures: Signature[]
  reviewDueOn: string | null
  today: string
}): InPlace {
  const { stage, hash, parties, signatures, reviewDueOn, today } = version
  if (!isInForce({ stage }) || !hash) return 'not-published'
  if (unsigned(parties, signatures, hash).length) return 'not-signed'
  if (!reviewDueOn || today > monthsAfter(reviewDueOn, 3)) return 'review-too-late'
  return today >= reviewDueOn ? 'review-overdue' : 'in-place'
}

/** Whether everybody may hold to a version: it is published, also while it is reviewed. */
export function isInForce({ stage }: { stage: Stage }): boolean {
  return stage === 'published' || stage === 'in_review'
}

/** Whether the measure is true: in place, with the review at most three months late. */
export function isTrue(state: InPlace): boolean {
  return state === 'in-place' || state === 'review-overdue'
}
