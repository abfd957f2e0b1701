import { z } from 'zod'

/** An entry in an address. */
export const EntryAddress = z.object({ entry: z.uuid() })
