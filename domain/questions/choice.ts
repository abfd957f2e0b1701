import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickOne } from './pick-one'

const question = Asked.extend({ kind: z.literal('choice'), options: Options })
export type Choice = z.infer<typeof question>

/** Pick one. */
export const choice = { question, ...pickOne } satisfies Kind<Choice, string>
