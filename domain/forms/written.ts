import { z } from 'zod'
import { characters, cleaned } from '../questions/text'

/** A text that staff write in a form, as it is stored: well formed, no control characters, no blank edges; at most `most` characters. */
export function written(most: number) {
  return z
    .preprocess((sent) => sent ?? '', z.string('Write this as one text.'))
    .transform(cleaned)
    .refine((text) => text.length <= most || characters(text) <= most, `Use at most ${most} characters.`)
}

/** A text that must say something: at least `fewest` words, or `problem`. */
export function writtenWords(fewest: number, most: number, problem: string) {
  return written(most).refine((text) => text.split(/\s+/).filter(Boolean).length >= fewest, problem)
}
