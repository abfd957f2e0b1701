import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickOne } from './pick-one'

/** The faces we draw. The skip mark is a way past the question, not a feeling. */
export const Face = z.enum(['big_smile', 'smile', 'straight', 'frown', 'big_frown', 'question', 'skip'])
export type Face = z.infer<typeof Face>

const question = Asked.extend({ kind: z.literal('faces'), options: Options })
  .refine(
    ({ options }) => [3, 5].includes(options.filter((o) => o.score !== undefined).length),
    'Faces come in threes or fives, each with a score',
  )
  .refine(
    ({ options }) => options.every((o) => Face.safeParse(o.picture).success),
    'Every face names one of the faces we draw',
  )
export type Faces = z.infer<typeof question>

/** Three or five faces, always with words. Report counts, not averages. */
export const faces = { question, ...pickOne } satisfies Kind<Faces, string>
