import { readSheet } from '../domain/language/read-sheet'
import { isLanguage, languages } from '../domain/language/languages'
import { changedFile, sheetOf, type Change } from '../domain/language/translation-sheet'
import { readContent } from './read-content'
import { eachOnce, thingsToTranslate } from './things-to-translate'
import { readCells, writeCells } from './translation-cells'
import { accepted, readTranslations, writeTranslation } from './translation-files'
import { wordProblems } from './word-problems'

/** What came of a command: what to say, and what is wrong. With something wrong, nothing was changed. */
export type Outcome = { said: string[]; problems: string[] }

/** Who says that texts are checked, and on which day. */
type Signed = { by?: string; on: string }

/** The texts of everything, with the English beside, in a spreadsheet for the translator of a language. */
export async function exportSheet(root: string, language: string, file: string): Promise<Outcome> {
  const rows = sheetOf(eachOnce(thingsToTranslate(readContent(root))), readTranslations(root, language))
  await writeCells(file, rows)
  const count = (status: string) => rows.filter((row) => row.status === status).length
  const [missing, changed, checked] = ['missing', 'changed', 'checked'].map(count)
  return {
    said: [`${rows.length} texts in ${file}: ${missing} missing, ${changed} changed, ${checked} checked.`],
    problems: [],
  }
}

/** Takes a translator's sheet back: all of it, or nothing when one row is wrong. */
export async function importSheet(
  root: string,
  language: string,
  file: string,
  { by, on }: Signed,
): Promise<Outcome> {
  const things = thingsToTranslate(readContent(root))
  const files = readTranslations(root, language)
  const places = [...things.values()].flat()
  const locale = isLanguage(language) ? languages[language].locale : language
  const read = readSheet(await readCells(file), {
    places,
    now: sheetOf(things, files),
    more: (place, text) => (place.startsWith('words.') ? wordProblems(locale, text) : []),
  })
  const problems = [...read.problems, ...unsigned(read.changes, by)]
  if (problems.length) return { said: [], problems: problems.map((problem) => `${file}, ${problem}`) }
  for (const [name, own] of things) {
    const mine = new Set(own.map(({ place }) => place))
    const changes = read.changes.filter(({ place }) => mine.has(place))
    if (!changes.length) continue
    const next = changedFile(files.get(name), changes, { by: by ?? 'A translator', on })
    await writeTranslation(root, language, name, next, own)
  }
  return { said: [`${read.changes.length} texts are new or changed.`], problems: [] }
}

/** Declares that every translation of these files (of all, when none is named) says what the English says now. */
export async function accept(root: string, language: string, names: string[]): Promise<Outcome> {
  const things = thingsToTranslate(readContent(root))
  const files = readTranslations(root, language)
  const unknown = names.filter((name) => !files.has(name) || !things.has(name))
  if (unknown.length)
    return { said: [], problems: [`There is no file ${unknown.join(', ')} for ${language}.`] }
  const wanted = [...files].filter(([name]) => things.has(name) && (!names.length || names.includes(name)))
  for (const [name, file] of wanted) {
    const places = things.get(name)!
    await writeTranslation(root, language, name, accepted(file, places), places)
  }
  return { said: [`${wanted.length} files accepted.`], problems: [] }
}

function unsigned(changes: Change[], by: string | undefined): string[] {
  if (by || !changes.some(({ checked }) => checked)) return []
  return ['rows are marked as checked, and nobody says by whom. Add --by "Your name".']
}
