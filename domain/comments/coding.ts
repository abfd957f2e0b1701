import { z } from 'zod'
import { several } from '../forms/several'
import { written } from '../forms/written'

/** The themes somebody finds in a comment; none is a verdict too. */
export const CodingForm = z.object({ themes: several(z.uuid()), to: z.string().max(2000).default('') })

/** A theme as people add or change it. */
export const ThemeForm = z.object({
  name: written(60).refine((text) => text !== '', 'Give the theme a name.'),
  meaning: written(500).refine((text) => text !== '', 'Say when to use it, so that two people code alike.'),
})

/** Where one theme is found. */
export const ThemeAddress = z.object({ theme: z.uuid() })
