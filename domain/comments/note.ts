import { z } from 'zod'
import { written } from '../forms/written'

/** What an analyst notes about a comment; an empty note takes the old one away. */
export const Noting = z.object({
  rev: z.coerce.number().int().min(0),
  note: written(4000),
  to: z.string().max(2000).default(''),
})
