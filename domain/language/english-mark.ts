/**
 * A short mark of an English text: the same for the same text, another one as soon as a letter changes (FNV-1a,
 * 32 bits, in base 36). A translation keeps the mark of the English it was made from.
 */
export function englishMark(english: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < english.length; at++) hash = Math.imul(hash ^ english.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
