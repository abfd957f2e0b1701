/** The sentences of an English text. A colon ends one: what follows is a new breath. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter(Boolean)
}

/** The words of a text, as a reader meets them. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
