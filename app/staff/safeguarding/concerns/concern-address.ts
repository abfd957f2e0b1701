import { z } from 'zod'

/** The address of one possible concern. */
export const ConcernAddress = z.object({ concern: z.uuid() })
