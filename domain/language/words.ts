import { keepingNumbers } from './isolate'
import { languages, type Language } from './languages'
import type { Overlay } from './overlay'

/** Interface words in one language: a key of content/languages, and what goes in its gaps. */
export type Words = (key: string, values?: Record<string, string | number>) => string

/** A text of content with the language it is in, when that is not the language of the page. */
export type Phrase = { text: string; lang?: Language }

/** The text at a place (like `eoa_parent.plan_easy.text`) in the page's language, or the author's English. */
export type Phrases = (place: string, english: string) => Phrase

/** The author's English, as an English page says it. */
export const inEnglish: Phrases = (_, english) => ({ text: english })

/**
 * Looks texts up in the translations of a language; what is missing is the author's English and says so, unless
 * it has no letters. */
export function phrasesFrom(overlay: Overlay, language: Language): Phrases {
  if (language === 'en') return inEnglish
  const keep = languages[language].dir === 'rtl' ? keepingNumbers : (text: string) => text
  return (place, english) => {
    const found = overlay.find(place, english)
    if (found) return { text: keep(found.text) }
    return /\p{L}/u.test(english) ? { text: english, lang: 'en' } : { text: english }
  }
}
