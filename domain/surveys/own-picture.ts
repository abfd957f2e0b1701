import { z } from 'zod'
import { Key } from '../questions/asked'

/** A picture that an organisation brings along in place of ours, with the right to use it. */
const OwnPicture = z.strictObject({
  file: z
    .string()
    .regex(/^\/symbols\/[a-z0-9_/-]+\.(svg|png|webp)$/, 'Put the file below public/symbols')
    .describe('Its address, like /symbols/widgit/school.svg'),
  alt: z.string().min(1).describe('What it shows, in words'),
  licence: z.string().min(1),
  source: z.string().min(1).describe('Where it comes from and whose it is'),
})

/** Pictures of its own that a survey uses, by the name of the picture whose place each takes. */
export const OwnPictures = z.record(Key, OwnPicture)
export type OwnPictures = z.infer<typeof OwnPictures>
