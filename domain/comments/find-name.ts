import { findWords } from './find-words'
import { fold } from './fold'
import type { Span } from './span'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`
const TITLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Fr|MR|MRS|MISS|DR)\.? (?:\p{Lu}\.? ){0,2}${NAME}(?: ${NAME}){0,2}|(?:mr|mrs)\.? \p{L}[\p{L}'’-]*)`,
  'gu',
)
/** First names that are also words of every day: proposed only where they are written like a name. */
const alsoWords = new Set(
  'will may mark hope grace joy rose faith summer april june daisy jack art bill rob sue'.split(' '),
)

/**
 * Names in a text: those of an organisation's list as whole words, whatever their case, accents and spaces, and
 * whatever stands after Mr, Mrs, Miss, Dr and the like.
 */
export function findNames(text: string, listed: readonly string[]): Span[] {
  const titled = [...text.matchAll(TITLED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  const known = listed.flatMap((name) =>
    findWords(text, name).filter(({ from }) => !alsoWords.has(fold(name)) || /\p{Lu}/u.test(text[from]!)),
  )
  return [...titled, ...known].map((place) => ({ ...place, kind: 'name' as const }))
}
