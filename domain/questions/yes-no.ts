import { z } from 'zod'
import { Asked, Options } from './asked'
import type { Kind } from './kind'
import { pickOne } from './pick-one'

const question = Asked.extend({ kind: z.literal('yes_no'), options: Options }).refine(
  ({ options }) => ['yes', 'no', 'not_sure'].every((value) => options.some((o) => o.value === value)),
  'A yes or no question offers yes, no and not_sure',
)
export type YesNo = z.infer<typeof question>

/** Yes, no, not sure. */
export const yesNo = { question, ...pickOne } satisfies Kind<YesNo, string>
