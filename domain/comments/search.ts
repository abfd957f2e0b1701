import { fold } from './fold'

/** What somebody looks for: every one of these words, folded; at most eight. */
export function wanted(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean).slice(0, 8)
}

/** Whether a text has all the words looked for, in any order, also inside longer words. */
export function hasAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text)
  return words.every((word) => folded.includes(word))
}
