import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import type { Language } from '../../domain/language/languages'
import { TranslationFile } from '../../domain/language/translation-file'

/** The interface words of a language, as content/languages holds them. */
export async function wordsOf(language: Language): Promise<Record<string, string>> {
  return (await readJson(`content/languages/${language}.json`)) as Record<string, string>
}

/** Every file of translations into a language, shared answers first; none for a language without any. */
export async function translationsInto(language: Language): Promise<TranslationFile[]> {
  const folder = `content/translations/${language}`
  const names = await readdir(folder).catch(() => [])
  const inOrder = names.sort().sort((a, b) => Number(b === 'lists.json') - Number(a === 'lists.json'))
  return Promise.all(inOrder.map(async (name) => TranslationFile.parse(await readJson(`${folder}/${name}`))))
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8')) as unknown
}
