import { z } from 'zod'

/** The import in an address. */
export const ImportAddress = z.object({ import: z.uuid() })
