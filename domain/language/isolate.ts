import type { Words } from './words'

const FIRST_STRONG = '\u2068'
const POP = '\u2069'

/** A text that keeps its own direction inside another one: a phone number, a code, a name (Unicode UAX 9, FSI). */
export function isolated(text: string): string {
  return `${FIRST_STRONG}${text}${POP}`
}

/**
 * Words of a right-to-left language in which whatever fills a gap keeps its own direction: without it "0800 1111"
 * would be read as "1111 0800", and a name in English would swallow the full stop after it.
 */
export function isolatingGaps(t: Words): Words {
  return (key, values) =>
    t(
      key,
      values &&
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === 'string' ? isolated(value) : value,
          ]),
        ),
    )
}
