import { z } from 'zod'

/** The commitment that a party says something to. */
export const PositionAddress = z.object({ commitment: z.string().regex(/^[a-z0-9-]{1,60}$/) })
