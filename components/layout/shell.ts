import type { Language } from '../../domain/language/languages'
import type { Phrases, Words } from '../../domain/language/words'

/**
 * Where the tools of the header lead when a page has its own buttons for them. `here` is the page's own address,
 * for the way back from the display settings.
 */
export type Tools = { language: string; save?: string; display?: string; here?: string }

/** What every public page is given: the language, its words, and who is meant to read it. */
export type Shell = {
  language: Language
  t: Words
  /** Texts of content in this language, or in English and marked so. */
  phrases: Phrases
  /** The address of this page after the language, like `/surveys/eoa_parent`. */
  path: string
  /** Whether it is a page to read, like the plan: those carry more styles than pages that ask. */
  reading?: boolean
  /** Whether this is a demonstration, in which nobody has really said anything. */
  madeUp: boolean
  /** Phone and e-mail of the partnership, from content. */
  contact: { label: string; phone?: string; email?: string }
}
