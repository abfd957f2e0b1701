import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickOne } from './pick-one'

const question = Asked.extend({ kind: z.literal('scale'), options: Options }).refine(
  ({ options }) => options.filter((o) => o.score !== undefined).length === 5,
  'A scale has five points, each with words and a score from 5 (best) to 1',
)
export type Scale = z.infer<typeof question>

/** Five points, every one in words, best first; never numbers without words. */
export const scale = { question, ...pickOne } satisfies Kind<Scale, string>
