import { z } from 'zod'

/** How pages look to one person. No word stands for two things, so a list of them needs no names. */
export const Display = z.strictObject({
  size: z.enum(['100', '125', '150', '200']).describe('Letters, in per cent of the usual'),
  colours: z.enum(['device', 'light', 'cream', 'dark', 'contrast']),
  spacing: z.enum(['normal', 'more']).describe('More: the text spacing of WCAG 1.4.12, lines at 2'),
  font: z.enum(['standard', 'atkinson']),
  pictures: z.enum(['shown', 'hidden']),
})
export type Display = z.infer<typeof Display>

/** How pages look to everyone who asked for nothing else. */
export const asBuilt: Display = {
  size: '100',
  colours: 'device',
  spacing: 'normal',
  font: 'standard',
  pictures: 'shown',
}

const PARTS = Display.keyof().options

/** A display as one word, like `150.cream.more.atkinson.hidden`, for a cookie or an address. */
export function displayWord(display: Display): string {
  return PARTS.map((part) => display[part]).join('.')
}

/** The display that a word stands for; null for a word that is none of ours, whoever wrote it. */
export function displayFrom(word: string | null | undefined): Display | null {
  const values = (word ?? '').split('.')
  if (values.length !== PARTS.length) return null
  return Display.safeParse(Object.fromEntries(PARTS.map((part, at) => [part, values[at]]))).data ?? null
}

/** What differs from how pages are built, as the stylesheet looks for it, like `150 cream`; empty when nothing does. */
export function marksOf(display: Display): string {
  return PARTS.map((part) => display[part])
    .filter((value, at) => value !== asBuilt[PARTS[at]!])
    .join(' ')
}
