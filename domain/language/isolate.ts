import type { Words } from './words'

const FIRST_STRONG = '\u2068'
const POP = '\u2069'

/** A text that keeps its own direction inside another one: a phone number, a code, a name (Unicode UAX 9, FSI). */
export function isolated(text: string): string {
  return `${FIRST_STRONG}${text}${POP}`
}

/** A right-to-left text in which a number of several parts, like "0300 123 4043", is read from its first part on. */
export function keepingNumbers(text: string): string {
  return text.replace(/(?<![\u2068\d])\d+(?:[ \u00a0]\d+)+/g, isolated)
}

/**
 * Words of a right-to-left language in which whatever fills a gap keeps its own direction: without it "0800 1111"
 * would be read as "1111 0800", and a name in English would swallow the full stop after it.
 */
export function isolatingGaps(t: Words): Words {
  const kept = (value: string | number) => (typeof value === 'string' ? isolated(value) : value)
  return (key, values = {}) =>
    keepingNumbers(
      t(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, kept(value)]))),
    )
}
