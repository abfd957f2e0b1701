import 'server-only'
import { createTranslator } from 'use-intl/core'
import en from '../content/languages/en.json'
import { languages, type Language } from '../domain/language/languages'
import { phrasesFrom, type Overlay, type Phrases, type Words } from '../domain/language/words'

type Content = { words: object; surveys?: Overlay }

// Loaded when first asked for; a new language is one line here, one in domain/language/languages.ts, one file.
const files: Record<Language, () => Promise<Content>> = {
  en: async () => ({ words: en }),
  pl: async () => ({ words: (await import('../content/languages/pl.json')).default }),
}

const spoken = new Map<Language, Promise<{ t: Words; phrases: Phrases }>>()

/** The interface words of a language and the texts of surveys in it; a missing word is a fault, never a blank. */
export function speaking(language: Language): Promise<{ t: Words; phrases: Phrases }> {
  const known = spoken.get(language)
  if (known) return known
  const loading = load(language)
  spoken.set(language, loading)
  return loading
}

async function load(language: Language) {
  const { words, surveys = {} } = await files[language]()
  const translate = createTranslator({
    locale: languages[language].locale,
    messages: words as Record<string, string>,
    onError: (error) => {
      throw error
    },
  })
  return { t: translate as unknown as Words, phrases: phrasesFrom(surveys, language) }
}

/** A day in words, like 7 December 2026, in a language. */
export function dayInWords(day: string, language: Language): string {
  const form = new Intl.DateTimeFormat(languages[language].locale, { dateStyle: 'long', timeZone: 'UTC' })
  return form.format(new Date(`${day}T00:00:00Z`))
}
