import { z } from 'zod'

/** The commitment in an address; "new" is one that is not there yet. */
export const CommitmentAddress = z.object({ commitment: z.string().regex(/^[a-z0-9-]{1,60}$/) })
