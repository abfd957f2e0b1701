import { z } from 'zod'

/** An entry of the co-production log; "new" is one that is not there yet. */
export const EntryAddress = z.object({ entry: z.uuid().or(z.literal('new')) })
