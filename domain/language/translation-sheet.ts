import { safeCell } from '../exports/safe-cell'
import { englishMark } from './english-mark'
import { overlayOf } from './overlay'
import type { Place } from './places'
import { isChecked, type TranslationFile } from './translation-file'

/** The columns of a translator's sheet, in order. */
export const COLUMNS = ['place', 'about', 'english', 'translation', 'status', 'note'] as const

/** One row of it, as words. */
export type SheetRow = Record<(typeof COLUMNS)[number], string>

/** Where a row stands: not translated, from older English, not looked at yet, or checked by someone. */
type RowStatus = 'missing' | 'changed' | 'draft' | 'checked'

/** Every text to translate with its English beside, what is there already, and where it stands. */
export function sheetOf(things: Map<string, Place[]>, files: Map<string, TranslationFile>): SheetRow[] {
  const overlay = overlayOf([...files.values()])
  return [...things].flatMap(([name, places]) =>
    places.map(({ place, english, about = '' }) => {
      const file = files.get(name)
      const found = overlay.find(place, english)
      const old = file?.texts[place] ?? ''
      const status: RowStatus = found ? (found.checked ? 'checked' : 'draft') : old ? 'changed' : 'missing'
      return {
        place,
        about,
        english,
        translation: found?.text ?? old,
        status,
        note: file?.notes[place] ?? '',
      }
    }),
  )
}

/** A cell for a spreadsheet, and back: what could run as a formula wears an apostrophe outside, and none inside. */
export function outgoing(cell: string): string {
  return cell.startsWith("'") ? `'${cell}` : String(safeCell(cell))
}

/** The words of a cell as the person meant them; line ends of any machine are one. */
export function incoming(cell: unknown): string {
  const words = String(cell ?? '').replace(/\r\n?/g, '\n')
  return words.startsWith("'") && outgoing(words.slice(1)) === words ? words.slice(1) : words
}

/** What a sheet changes: for each file, the rows that say something new. */
export type Change = { place: string; text: string; english: string; checked: boolean; note: string }

/** A file with changes made; `by` and `on` say who checked what, and who made a file that was not there yet. */
export function changedFile(
  file: TranslationFile | undefined,
  changes: Change[],
  { by, on }: { by: string; on: string },
): TranslationFile {
  const start = file ?? { status: 'draft', by, on, texts: {}, checked: {}, notes: {}, english: {} }
  // A file that was checked as a whole is checked text by text as soon as one of them is new.
  const { status, texts, checked, notes, english } = changes.some((change) => !change.checked)
    ? eachChecked(start)
    : start
  const next = { ...start, status, texts: { ...texts }, english: { ...english } }
  const names = { checked: { ...checked }, notes: { ...notes } }
  for (const change of changes) {
    next.texts[change.place] = change.text
    next.english[change.place] = englishMark(change.english)
    delete names.checked[change.place]
    delete names.notes[change.place]
    if (change.checked && status === 'draft') names.checked[change.place] = `${by}, ${on}`
    if (change.note) names.notes[change.place] = change.note
  }
  return { ...next, ...names }
}

function eachChecked(file: TranslationFile): TranslationFile {
  if (file.status === 'draft') return file
  const named = Object.keys(file.texts)
    .filter((place) => isChecked(file, place))
    .map((place) => [place, file.checked[place] ?? `${file.by}, ${file.on}`])
  return { ...file, status: 'draft', checked: Object.fromEntries(named) as Record<string, string> }
}
