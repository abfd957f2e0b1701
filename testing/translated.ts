import { readFileSync, readdirSync } from 'node:fs'
import type { Language } from '../domain/language/languages'
import { overlayOf } from '../domain/language/overlay'
import { TranslationFile } from '../domain/language/translation-file'
import { phrasesFrom, type Phrases } from '../domain/language/words'

/** The translations of content into a language, as pages look them up. */
export function translatedInto(language: Language): Phrases {
  const folder = new URL(`../content/translations/${language}/`, import.meta.url)
  const names = readdirSync(folder).sort((a, b) => Number(b === 'lists.json') - Number(a === 'lists.json'))
  const files = names.map((name) =>
    TranslationFile.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown),
  )
  return phrasesFrom(overlayOf(files), language)
}
