import { z } from 'zod'
import { requiredOf, type Party } from './party'

/** What a party says to a commitment of the locked text. */
export const Stance = z.enum(['support', 'can_live_with', 'object'])
export type Stance = z.infer<typeof Stance>

/** A party's position on one commitment, on the text with this hash. An objection always has its reason. */
export type Position = {
  commitment: string
  party: string
  hash: string
  stance: Stance
  reason: string | null
  reservation: string | null
}

/** What a party lead sends for one commitment of the text with this hash. */
export const PositionForm = z
  .object({
    hash: z.string().max(64),
    stance: Stance.or(z.literal('')).refine((stance) => stance !== '', 'Choose what your party says.'),
    reason: z.string().trim().max(2000, 'Use at most 2,000 characters.').default(''),
    reservation: z.string().trim().max(2000, 'Use at most 2,000 characters.').default(''),
  })
  .refine(({ stance, reason }) => stance !== 'object' || reason.length > 0, {
    path: ['reason'],
    message: 'Say why your party objects. Others can only change what they understand.',
  })

/** Supporting everything of a text that the own party has not said anything about. */
export const RestForm = z.object({ hash: z.string().max(64) })

/** What a party says, in words. */
export const stanceWords: Record<Stance, string> = {
  support: 'We support it',
  can_live_with: 'We can live with it',
  object: 'We object',
}

/** The last word of each party on each commitment of the text with this hash; older texts no longer count. */
export function standing(positions: readonly Position[], hash: string): Position[] {
  const last = new Map<string, Position>()
  for (const position of positions)
    if (position.hash === hash) last.set(`${position.commitment} ${position.party}`, position)
  return [...last.values()]
}

/** What still keeps the parties from agreeing: objections, and required parties that have not said anything yet. */
export type Unagreed = { commitment: string; party: string; why: 'objects' | 'not-said-yet' }

/**
 * Where agreement is missing. Agreed is consent, not a vote (charter.md section 4): every required party supports or
 * can live with every commitment, and no party at all objects. Numbers of comments are not even an argument here.
 */
export function unagreed(
  commitments: readonly string[],
  parties: readonly Party[],
  positions: readonly Position[],
  hash: string,
): Unagreed[] {
  const said = standing(positions, hash)
  const required = requiredOf(parties).map(({ id }) => id)
  return commitments.flatMap((commitment) => {
    const here = said.filter((position) => position.commitment === commitment)
    const objections = here
      .filter(({ stance }) => stance === 'object')
      .map(({ party }): Unagreed => ({ commitment, party, why: 'objects' }))
    const silent = required
      .filter((party) => !here.some((position) => position.party === party))
      .map((party): Unagreed => ({ commitment, party, why: 'not-said-yet' }))
    return [...objections, ...silent]
  })
}

/** What parties can live with but want remembered; kept and printed with the charter. */
export function reservationsIn(positions: readonly Position[], hash: string): Position[] {
  return standing(positions, hash).filter(
    ({ stance, reservation }) => stance === 'can_live_with' && Boolean(reservation),
  )
}
