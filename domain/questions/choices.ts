import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickSome } from './pick-some'

const question = Asked.extend({ kind: z.literal('choices'), options: Options })
export type Choices = z.infer<typeof question>

/** Tick all that apply; an exclusive option such as "None of these" stands alone. */
export const choices = { question, ...pickSome } satisfies Kind<Choices, string[]>
