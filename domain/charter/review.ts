import { z } from 'zod'

/** The three groups that say whether a commitment was kept. Never averaged: a gap between them is the finding. */
export const Rater = z.enum(['families', 'young_people', 'services'])
export type Rater = z.infer<typeof Rater>

/** Whether a commitment was kept, as somebody sees it. */
export const Kept = z.enum(['kept', 'partly_kept', 'not_kept', 'cannot_tell'])
export type Kept = z.infer<typeof Kept>

/** A look at whether the charter is kept: a light check of its evidence after six months, a review after twelve. */
export const ReviewKind = z.enum(['check', 'review'])
export type ReviewKind = z.infer<typeof ReviewKind>

/** How many of a group said a word about a commitment. */
export type Said = { commitment: string; rater: Rater; kept: Kept; count: number }

/** How one group sees one commitment: how many said what. `count` is 0 where nobody did or too few to be shown. */
export type Ratings = { rater: Rater; said: Record<Kept, number>; count: number }

/** What the groups said about one commitment, side by side in a fixed order, and never added up. */
export function ratingsOf(all: readonly Said[], commitment: string): Ratings[] {
  return Rater.options.map((rater) => {
    const own = all.filter((one) => one.rater === rater && one.commitment === commitment)
    const said = Object.fromEntries(
      Kept.options.map((kept) => [kept, own.find((one) => one.kept === kept)?.count ?? 0]),
    ) as Record<Kept, number>
    return { rater, said, count: own.reduce((sum, one) => sum + one.count, 0) }
  })
}

/** The word most of a group said, or null when none did or two are equal: then there is no single word for it. */
export function mostSaid({ said, count }: Ratings): Kept | null {
  if (!count) return null
  const most = Math.max(...Object.values(said))
  const first = Kept.options.filter((kept) => said[kept] === most)
  return first.length === 1 ? first[0]! : null
}

/** Whether services see a commitment as kept while families or young people do not, or the other way round. */
export function gapIn(ratings: readonly Ratings[]): boolean {
  const words = new Map(ratings.map((one) => [one.rater, mostSaid(one)]))
  const services = words.get('services')
  return (['families', 'young_people'] as const).some((rater) => {
    const word = words.get(rater)
    return services && word && services !== 'cannot_tell' && word !== 'cannot_tell' && services !== word
  })
}

/** Whether a commitment was not kept in the eyes of a group: no other word was said more often by it. */
export function isNotKept(ratings: readonly Ratings[]): boolean {
  return ratings.some(
    ({ said, count }) => count > 0 && said.not_kept > 0 && said.not_kept === Math.max(...Object.values(said)),
  )
}

type Looked = { kind: ReviewKind; said: readonly Said[]; evidenced: readonly string[] }

/**
 * The commitments for which somebody must say what will be done before the result is published: after a review those
 * that were not kept in the eyes of any group, after a check those that nothing shows.
 */
export function toAnswer(commitments: readonly string[], { kind, said, evidenced }: Looked): string[] {
  return commitments.filter((id) =>
    kind === 'check' ? !evidenced.includes(id) : isNotKept(ratingsOf(said, id)),
  )
}

/** Whether a review may be opened: of a published version, one at a time, the twelve-month one once both sides began it. */
export function mayOpen(
  kind: ReviewKind,
  stage: string,
  others: readonly { publishedOn: string | null }[],
): boolean {
  if (others.some(({ publishedOn }) => !publishedOn)) return false
  return stage === 'in_review' || (kind === 'check' && stage === 'published')
}
