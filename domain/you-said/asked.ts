import { z } from 'zod'

const Id = z
  .string()
  .regex(/^[a-z0-9_-]{1,60}$/)
  .nullable()
  .catch(null)
  .default(null)

/** What of "You said, we did" an address asks for, and in which wording; whatever cannot be read asks for nothing. */
export const Asked = z.object({
  survey: Id,
  priority: Id,
  measure: Id,
  way: z.enum(['words', 'easy_read']).nullable().catch(null).default(null),
})
