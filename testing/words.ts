import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import en from '../content/languages/en.json' with { type: 'json' }
import pl from '../content/languages/pl.json' with { type: 'json' }
import { isolatingGaps } from '../domain/language/isolate'
import { languages, type Language } from '../domain/language/languages'
import type { Words } from '../domain/language/words'

/** What the pages say in English, so that a journey keeps up when a sentence is improved. */
export const said = createTranslator({ locale: 'en-GB', messages: en })

/** What the pages say in Polish. */
export const saidInPolish = createTranslator({ locale: 'pl-PL', messages: pl })

/** What the pages say in any of our languages, as they say it. */
export function saidIn(language: Language): Words {
  const file = new URL(`../content/languages/${language}.json`, import.meta.url)
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  const { locale, dir } = languages[language]
  const t = createTranslator({ locale, messages }) as unknown as Words
  return dir === 'rtl' ? isolatingGaps(t) : t
}
