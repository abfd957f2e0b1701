import type { Language } from './languages'

/** Interface words in one language: a key of content/languages, and what goes in its gaps. */
export type Words = (key: string, values?: Record<string, string | number>) => string

/** A text of a survey with the language it is in, when that is not the language of the page. */
export type Phrase = { text: string; lang?: string }

/** The text at a place (like `eoa_parent.plan_easy.text`) in the page's language, or the author's English. */
export type Phrases = (place: string, english: string) => Phrase

/** Translations of survey texts in one language, by place. */
export type Overlay = Record<string, string>

/** Looks texts up in an overlay; what is missing falls back to English and says so. */
export function phrasesFrom(overlay: Overlay, language: Language): Phrases {
  return (place, english) => {
    const text = overlay[place]
    if (text !== undefined) return { text }
    return language === 'en' ? { text: english } : { text: english, lang: 'en' }
  }
}
