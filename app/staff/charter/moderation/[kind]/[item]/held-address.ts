import { z } from 'zod'

/** Something that waits, by its kind and id. */
export const HeldAddress = z.object({
  kind: z.enum(['comment', 'suggestion', 'reply', 'supporter']),
  item: z.uuid(),
})
