import { languages, type Language } from '../language/languages'

/** A letter written out: plain text, in one language. */
export type Mail = { subject: string; text: string; language: Language }

// Plain text has no attribute for its direction: this mark at the start of a line gives it, and shows nothing.
const RIGHT_TO_LEFT_MARK = '\u200f'

/** A letter of these paragraphs. The subject is one line, whatever names it holds, so no header can be slipped in. */
export function mailOf(language: Language, subject: string, paragraphs: string[]): Mail {
  const { dir } = languages[language]
  const text = paragraphs.join('\n\n')
  return { language, subject: directed(oneLine(subject), dir), text: `${directed(text, dir)}\n` }
}

/** Text on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}

/** Text whose every line reads in a direction. */
export function directed(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' ? text.replace(/^(?=.)/gm, RIGHT_TO_LEFT_MARK) : text
}
