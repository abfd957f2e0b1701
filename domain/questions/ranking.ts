import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickSome } from './pick-some'

const question = Asked.extend({
  kind: z.literal('ranking'),
  options: Options,
  most: z.number().int().min(2).max(5).describe('How many a person may choose'),
})
export type Ranking = z.infer<typeof question>

/** Choose up to three that matter most: a ranking that needs no dragging and no numbers. */
export const ranking = { question, ...pickSome } satisfies Kind<Ranking, string[]>
