// Short words are too close to innocent ones: kissed and killed differ in one letter of six.
const LONG_ENOUGH = 7

/** Finds the long words of a list in words that differ by one slip: a letter lost, added, swapped, or a wrong vowel. */
export function slipsOf(words: Iterable<string>): (word: string) => string[] {
  const near = new Map<string, Set<string>>()
  for (const word of new Set(words)) {
    if (word.length < LONG_ENOUGH) continue
    for (const form of [word, ...shortened(word)]) near.set(form, (near.get(form) ?? new Set()).add(word))
  }
  return (written) => {
    if (written.length < LONG_ENOUGH - 1) return []
    const meant = [written, ...shortened(written)].flatMap((form) => [...(near.get(form) ?? [])])
    return [...new Set(meant)].filter((word) => word !== written && isSlip(word, written))
  }
}

function shortened(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Whether one word is the other with one slip after the first letter. */
function isSlip(word: string, written: string): boolean {
  const [short, long] = word.length < written.length ? [word, written] : [written, word]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (at === 0) return false
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at]
  if (swapped && short.slice(at + 2) === long.slice(at + 2)) return true
  return isVowel(short[at]) && isVowel(long[at]) && short.slice(at + 1) === long.slice(at + 1)
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiou'.includes(letter)
}
