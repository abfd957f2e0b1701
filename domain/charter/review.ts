import { z } from 'zod'

/** The three groups that say whether a commitment was kept. Never averaged: a gap between them is the finding. */
export const Rater = z.enum(['families', 'young_people', 'services'])
export type Rater = z.infer<typeof Rater>

/** Whether a commitment was kept, as somebody sees it. */
export const Kept = z.enum(['kept', 'partly_kept', 'not_kept', 'cannot_tell'])
export type Kept = z.infer<typeof Kept>

/** How one group sees one commitment: how many said what. */
export type Ratings = { rater: Rater; said: Record<Kept, number>; count: number }

/** Ratings of one commitment by group, side by side, in a fixed order; a group that said nothing has none. */
export function ratingsOf(given: readonly { rater: Rater; kept: Kept }[]): Ratings[] {
  return Rater.options.map((rater) => {
    const own = given.filter((one) => one.rater === rater)
    const count = (kept: Kept) => own.filter((one) => one.kept === kept).length
    const said = Object.fromEntries(Kept.options.map((kept) => [kept, count(kept)])) as Record<Kept, number>
    return { rater, said, count: own.length }
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
