import { fold, foldWithPlaces } from './fold'

/** Where words stand in a text as whole words, whatever their case, accents and spaces; also before a plain or possessive s. */
export function findWords(text: string, words: string): { from: number; to: number }[] {
  const wanted = fold(words).trim()
  if (!wanted) return []
  const { letters, places } = foldWithPlaces(text)
  const place = (at: number) => places[at] ?? text.length
  return [...letters.matchAll(wholeWords(wanted))].map(({ index, 0: found }) => ({
    from: place(index),
    to: place(index + found.length),
  }))
}

function wholeWords(words: string): RegExp {
  const written = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${written}(?=(?:'?s)?(?![\\p{L}\\p{N}]))`, 'gu')
}
