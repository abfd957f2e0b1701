import type { Stage } from './stage'

/** The number that a next version would have, once the newest is published and its review, if any, told its result; or null. */
export function nextVersion(
  versions: readonly { number: number; stage: Stage }[],
  reviews: readonly { version: number; publishedOn: string | null }[],
): number | null {
  const newest = versions.at(-1)
  if (!newest || (newest.stage !== 'published' && newest.stage !== 'in_review')) return null
  const own = reviews.filter(({ version }) => version === newest.number)
  const isTold = own.length > 0 && own.every(({ publishedOn }) => publishedOn)
  return newest.stage === 'published' || isTold ? newest.number + 1 : null
}
