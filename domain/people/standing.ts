/** Days without signing in after which an access is marked, and after which it is switched off. */
const DAYS_UNTIL_MARKED = 80
export const DAYS_UNTIL_OFF = 90
/** Days after which somebody looks again whether an access is still needed. */
export const DAYS_BETWEEN_REVIEWS = 90

/** A person's access as the rules look at it; days as 2026-11-24. */
export type Access = {
  state: 'invited' | 'active' | 'off'
  stateSince: string
  seenOn: string | null
  reviewedOn: string
}

/** Days since somebody signed in, or since the access was given or switched on when that is later. */
export function daysUnused({ seenOn, stateSince }: Access, today: string): number {
  return daysBetween(seenOn && seenOn > stateSince ? seenOn : stateSince, today)
}

/** Whether an active access has not been used for so long that it will be switched off soon. */
export function isQuiet(access: Access, today: string): boolean {
  return access.state === 'active' && daysUnused(access, today) >= DAYS_UNTIL_MARKED
}

/** Whether somebody must look again whether this access is still needed. */
export function isReviewDue({ state, reviewedOn }: Access, today: string): boolean {
  return state === 'active' && daysBetween(reviewedOn, today) >= DAYS_BETWEEN_REVIEWS
}

/** Whole days from one day to another, both as 2026-11-24. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
