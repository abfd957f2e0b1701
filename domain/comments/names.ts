import { z } from 'zod'
import { written } from '../forms/written'

/** Names to be taken out, one to a line; at most 200 at once, each at most 80 characters. */
export const NamesForm = z.object({
  names: written(20_000)
    .transform((text) =>
      [...new Set(text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')))].filter(Boolean),
    )
    .pipe(
      z
        .array(
          z
            .string()
            .min(2, 'One letter alone is no name.')
            .max(80, 'A name has at most 80 characters. Write one to a line.'),
        )
        .min(1, 'Write at least one name.')
        .max(200, 'Add at most 200 names at once.'),
    ),
})

/** A name that is to go from the list. */
export const NameForm = z.object({ name: written(200) })
