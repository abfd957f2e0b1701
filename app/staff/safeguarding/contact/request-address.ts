import { z } from 'zod'

/** The address of one request to be contacted. */
export const RequestAddress = z.object({ request: z.uuid() })
