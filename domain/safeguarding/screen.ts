import { slipsOf } from './misspelt'
import { PhraseTree } from './phrase-tree'
import { wordsIn } from './spelling'
import { phrasesOf, type WordList } from './word-list'

/** Sorts a text: the id of the gravest category that a word of the list points to, or null. Null clears nothing. */
export type Screen = (text: string) => string | null

/** Makes ready a list for reading texts: in any case, with or without accents and blanks, with common slips. */
export function screenOf({ categories }: WordList): Screen {
  const tree = new PhraseTree()
  const known: string[] = []
  for (const { id, words } of categories)
    for (const steps of words.flatMap(phrasesOf)) {
      tree.add(steps, id)
      known.push(...steps.flatMap((step) => (typeof step === 'object' ? step.letters : [])))
    }
  const slips = slipsOf(known)
  return (text) => {
    const words = wordsIn(text).map((ways) => [...ways, ...ways.flatMap(slips)])
    const found = tree.read(words)
    return categories.find(({ id }) => found.has(id))?.id ?? null
  }
}
