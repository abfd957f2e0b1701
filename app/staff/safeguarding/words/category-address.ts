import { z } from 'zod'

/** The address of one kind of words. */
export const CategoryAddress = z.object({ category: z.string().regex(/^[a-z_]{3,30}$/) })
