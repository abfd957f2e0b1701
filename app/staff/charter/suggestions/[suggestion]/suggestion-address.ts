import { z } from 'zod'

/** The suggestion in an address. */
export const SuggestionAddress = z.object({ suggestion: z.uuid() })
