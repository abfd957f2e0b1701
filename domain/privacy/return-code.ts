/** How many words the list has; with three words and two digits a code holds about 40 bits. */
export const CODE_WORDS = 2048

/** A code that is easy to say and write down, like BLUE-OTTER-MOON-42, from seven random bytes. */
export function returnCode(words: string[], bits: Uint8Array): string {
  const at = (n: number) => words[((bits[n]! << 8) | bits[n + 1]!) % CODE_WORDS]!.toUpperCase()
  const digits = String(10 + (bits[6]! % 90))
  return [at(0), at(2), at(4), digits].join('-')
}

/** The code a person meant: any case, with spaces, dots or dashes between. Null when it cannot be one. */
export function readReturnCode(typed: string): string | null {
  const parts = typed
    .toUpperCase()
    .trim()
    .split(/[\s.,\p{Pd}]+/u)
  const [a, b, c, digits] = parts
  const spelled = parts.length === 4 && [a, b, c].every((word) => /^[A-Z]{3,8}$/.test(word!))
  return spelled && /^\d\d$/.test(digits!) ? parts.join('-') : null
}
