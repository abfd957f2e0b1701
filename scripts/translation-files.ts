import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { englishMark } from '../domain/language/english-mark'
import type { Place } from '../domain/language/places'
import { TranslationFile } from '../domain/language/translation-file'

const FOLDER = 'content/translations'

/** The translations into a language below `root`, by the name of their file. */
export function readTranslations(root: string, language: string): Map<string, TranslationFile> {
  const folder = join(root, FOLDER, language)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const read = (name: string) =>
    TranslationFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)
  return new Map(names.map((name) => [name.replace(/\.json$/, ''), read(name)]))
}

/** Writes one file of translations, its places in the order of the English, formatted as the project is. */
export async function writeTranslation(
  root: string,
  language: string,
  name: string,
  { status, by, on, ...kept }: TranslationFile,
  places: Place[],
): Promise<void> {
  const inOrder = (record: Record<string, string>) =>
    Object.fromEntries(
      places.flatMap(({ place }) => (record[place] === undefined ? [] : [[place, record[place]]])),
    )
  const some = (record: Record<string, string>) => (Object.keys(record).length ? inOrder(record) : undefined)
  const { texts, checked, notes, english } = kept
  const file = {
    status,
    by,
    on,
    texts: some(texts),
    checked: some(checked),
    notes: some(notes),
    english: some(english),
  }
  const path = join(root, FOLDER, language, `${name}.json`)
  mkdirSync(join(root, FOLDER, language), { recursive: true })
  const style = await resolveConfig(path)
  writeFileSync(path, await format(JSON.stringify(file), { ...style, parser: 'json' }))
}

/** A file whose translations are all declared to say what the English says now. */
export function accepted(
  file: TranslationFile,
  places: Place[],
  said: Record<string, string>,
): TranslationFile {
  const english = places
    .filter(({ place }) => said[place] !== undefined)
    .map(({ place, english }) => [place, englishMark(english)] as const)
  return { ...file, english: Object.fromEntries(english) }
}
