import { z } from 'zod'
import { several } from '../forms/several'
import { written } from '../forms/written'
import { cleaned } from '../questions/text'
import { findWords } from './find-words'
import { inOrder, kindsOfSpan, takenOut, type KindOfSpan, type Span } from './span'

/** What somebody decided about a comment: which proposals to take out, more words one to a line, and a translation. */
export const Cleaning = z.object({
  rev: z.coerce.number().int().min(0),
  spans: several(z.string().regex(/^\d{1,6}-\d{1,6}-[a-z_]+$/)),
  names: written(2000),
  places: written(2000),
  others: written(2000),
  translation: written(8000),
})
export type Cleaning = z.infer<typeof Cleaning>

/** A cleaned copy as it is kept: its words, and what was taken out of the original. */
export const CleanedCopy = z.object({
  words: z.string(),
  spans: z.array(
    z.object({
      from: z.number().int(),
      to: z.number().int(),
      kind: z.enum(Object.keys(kindsOfSpan) as [KindOfSpan, ...KindOfSpan[]]),
    }),
  ),
})
export type CleanedCopy = z.infer<typeof CleanedCopy>

/** A span as a form sends it, and back. */
export function spanValue({ from, to, kind }: Span): string {
  return `${from}-${to}-${kind}`
}

const fields = { names: 'name', places: 'place', others: 'other' } as const

/** The cleaned copy of a text as somebody decided, or which words of theirs are not in it, by field. */
export function cleanedCopy(
  text: string,
  decided: Cleaning,
): CleanedCopy | { problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const added = Object.entries(fields).flatMap(([field, kind]) =>
    linesOf(decided[field as keyof typeof fields]).flatMap((words) => {
      const places = findWords(text, words)
      if (!places.length)
        problems[field] ??= `“${words}” is not in the comment. Write it as it stands there, one to a line.`
      return places.map((place): Span => ({ ...place, kind }))
    }),
  )
  if (Object.keys(problems).length) return { problems }
  const spans = inOrder([...decided.spans.flatMap((value) => spanFrom(value, text)), ...added])
  return { words: cleaned(takenOut(text, spans)), spans }
}

function spanFrom(value: string, text: string): Span[] {
  const [from, to, kind] = value.split('-')
  const span = { from: Number(from), to: Number(to), kind: kind as KindOfSpan }
  return span.from < span.to && span.to <= text.length && Object.hasOwn(kindsOfSpan, span.kind) ? [span] : []
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
