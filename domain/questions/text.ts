import { z } from 'zod'
import { Asked } from './asked'
import type { Kind } from './kind'

const written = {
  limit: z.number().int().min(1).max(4000).describe('The most characters, as a person counts them'),
}

const short = Asked.extend({ kind: z.literal('short_text'), ...written })
const long = Asked.extend({ kind: z.literal('long_text'), ...written })
export type ShortText = z.infer<typeof short>
export type LongText = z.infer<typeof long>

const words = {
  holds: 'words' as const,
  answer: ({ limit }: { limit: number }) =>
    z
      .preprocess((sent) => sent ?? '', z.string('too-long'))
      .transform(cleaned)
      .refine((text) => fits(text, limit), 'too-long')
      .transform((text) => text || null),
  sent: (answer: string) => answer,
  said: (_: unknown, answer: string) => answer.split('\n'),
  cell: (_: unknown, answer: string | null) => answer,
  tally: () => [],
}

/** One line in a person's own words. */
export const shortText = { question: short, ...words } satisfies Kind<ShortText, string>

/** Several lines in a person's own words. */
export const longText = { question: long, ...words } satisfies Kind<LongText, string>

/**
 * Text as it is stored: well formed, composed (NFC), no control characters but tab and new line, no blank
 * edges; text of nothing but invisible characters is empty. Joiners inside words and emoji stay: meaning
 * depends on them.
 */
export function cleaned(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these control characters are what must go
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
    .normalize('NFC')
    .trim()
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(plain) ? '' : plain
}

// A text is never longer to a person than it is in code units, and counting those is free.
function fits(text: string, limit: number): boolean {
  return text.length <= limit || characters(text) <= limit
}

/** How many characters a person sees: an emoji of seven code points is one. */
export function characters(text: string): number {
  let count = 0
  for (const _ of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) count++
  return count
}
