import { z } from 'zod'
import { languages } from '../language/languages'

const file = (endings: string) =>
  z
    .string()
    .max(120)
    .regex(
      new RegExp(`^[a-z0-9_][a-z0-9_.-]*(/[a-z0-9_][a-z0-9_.-]*)*[.](${endings})$`),
      `Use a file in public/media, in small letters, that ends with ${endings.replaceAll('|', ' or ')}`,
    )

/** A recording of a question for each language it was spoken in: files in public/media. */
export const Recordings = z
  .partialRecord(z.enum(Object.keys(languages) as (keyof typeof languages)[]), file('mp3|m4a|ogg'))
  .describe('The question and its answers, spoken by a person, by language')
export type Recordings = z.infer<typeof Recordings>

/** Words in British Sign Language, with the record of who made and checked them (look.md, BSL). */
export const SignedVideo = z.strictObject({
  video: file('mp4|webm'),
  captions: file('vtt'),
  transcript: z.string().min(1).describe('The same in written English'),
  supplier: z.string().min(1).describe('The Deaf-led organisation that made it'),
  translators: z
    .array(z.strictObject({ name: z.string().min(1), registration: z.string().min(1) }))
    .min(2, 'Two people registered with NRCPD translate and check each video'),
  checkedBy: z.string().min(1),
  on: z.iso.date(),
})
export type SignedVideo = z.infer<typeof SignedVideo>
