import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { englishMark } from '../domain/language/english-mark'
import { placesOfWords, type Place } from '../domain/language/places'
import { TranslationFile } from '../domain/language/translation-file'

const FOLDER = 'content/translations'

/**
 * The translations into a language below `root`, by the name of their file. The words of the interface stand in
 * content/languages; here they are one more file, `words`, with the marks and names that its own file keeps.
 */
export function readTranslations(root: string, language: string): Map<string, TranslationFile> {
  const folder = join(root, FOLDER, language)
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
  const files = new Map(
    names.map((name) => [name.replace(/\.json$/, ''), TranslationFile.parse(json(join(folder, name)))]),
  )
  const words = files.get('words')
  if (!words) return files
  // A word that was added since was made from the English of now: nobody has changed that yet.
  const english = { ...marksIn(root), ...words.english }
  return files.set('words', { ...words, texts: wordsIn(root, language), english })
}

/** Writes one file of translations, its places in the order of the English, formatted as the project is. */
export async function writeTranslation(
  root: string,
  language: string,
  name: string,
  { status, by, on, ...kept }: TranslationFile,
  places: Place[],
): Promise<void> {
  const order = new Map(places.map(({ place }, at) => [place, at]))
  const inOrder = (record: Record<string, string>) => {
    const entries = Object.entries(record).filter(([place]) => order.has(place))
    entries.sort(([a], [b]) => order.get(a)! - order.get(b)!)
    return entries.length ? Object.fromEntries(entries) : undefined
  }
  const [checked, notes, english] = [kept.checked, kept.notes, kept.english].map(inOrder)
  const texts = name === 'words' ? undefined : inOrder(kept.texts)
  mkdirSync(join(root, FOLDER, language), { recursive: true })
  await write(join(root, FOLDER, language, `${name}.json`), {
    status,
    by,
    on,
    texts,
    checked,
    notes,
    english,
  })
  if (name === 'words') await writeWords(root, language, kept.texts)
}

/** A file whose translations are all declared to say what the English says now. */
export function accepted(file: TranslationFile, places: Place[]): TranslationFile {
  const english = places
    .filter(({ place }) => file.texts[place] !== undefined)
    .map(({ place, english }) => [place, englishMark(english)] as const)
  return { ...file, english: Object.fromEntries(english) }
}

function marksIn(root: string): Record<string, string> {
  const words = Object.entries(wordsIn(root, 'en'))
  return Object.fromEntries(words.map(([place, english]) => [place, englishMark(english)]))
}

function wordsIn(root: string, language: string): Record<string, string> {
  const words = placesOfWords(json(join(root, `content/languages/${language}.json`)) as object)
  return Object.fromEntries(words.map(({ place, english }) => [place, english]))
}

async function writeWords(root: string, language: string, texts: Record<string, string>): Promise<void> {
  const path = join(root, `content/languages/${language}.json`)
  const fill = (words: object, before: string): object =>
    Object.fromEntries(
      Object.entries(words).map(([key, inner]: [string, string | object]) => {
        const place = `${before}.${key}`
        return [key, typeof inner === 'string' ? (texts[place] ?? inner) : fill(inner, place)]
      }),
    )
  await write(path, fill(json(path) as object, 'words'))
}

async function write(path: string, content: object): Promise<void> {
  const style = await resolveConfig(path)
  writeFileSync(path, await format(JSON.stringify(content, null, 2), { ...style, parser: 'json' }))
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
