import { z } from 'zod'

/** The address of one person. */
export const PersonAddress = z.object({ person: z.uuid() })
