import type { Place } from './places'
import { textProblems } from './translation-problems'
import { COLUMNS, incoming, type Change, type SheetRow } from './translation-sheet'

/** What a sheet says: the rows that are new, by their place; or all that is wrong, row by row. */
export type ReadSheet = { changes: Change[]; problems: string[] }

type Known = {
  /** Every place there is, with its English. */
  places: Place[]
  /** What the sheet would say if nobody had touched it. */
  now: SheetRow[]
  /** What else is wrong with a text at a place, in words; nothing when it is fine. */
  more: (place: string, text: string) => string[]
}

/** Reads the cells of a sheet, header first. Row numbers are those that a spreadsheet shows. */
export function readSheet(cells: unknown[][], known: Known): ReadSheet {
  const header = (cells[0] ?? []).map((cell) => incoming(cell).trim().toLowerCase())
  const missing = COLUMNS.filter((name) => !['about', 'note'].includes(name) && !header.includes(name))
  if (missing.length)
    return {
      changes: [],
      problems: [
        `row 1: the column ${missing.join(', ')} is missing. Keep the first row as it was exported.`,
      ],
    }
  const english = new Map(known.places.map((place) => [place.place, place.english]))
  const now = new Map(known.now.map((row) => [row.place, row]))
  const seen = new Map<string, number>()
  const read: ReadSheet = { changes: [], problems: [] }
  for (const [at, line] of cells.entries()) {
    if (at === 0 || line.every((cell) => !incoming(cell).trim())) continue
    const row = rowOf(header, line)
    const twin = seen.get(row.place)
    seen.set(row.place, at + 1)
    const problems = twin
      ? [`it is also in row ${twin}. Keep one of them.`]
      : rowProblems(row, english, now, known)
    read.problems.push(...problems.map((problem) => `row ${at + 1}, ${row.place || 'no place'}: ${problem}`))
    const change = problems.length ? null : changeIn(row, english.get(row.place)!, now.get(row.place))
    if (change) read.changes.push(change)
  }
  return read.problems.length ? { changes: [], problems: read.problems } : read
}

function rowOf(header: string[], line: unknown[]): SheetRow {
  const cell = (name: string) => incoming(header.includes(name) ? line[header.indexOf(name)] : '').trim()
  return Object.fromEntries(COLUMNS.map((name) => [name, cell(name)])) as SheetRow
}

function rowProblems(
  row: SheetRow,
  english: Map<string, string>,
  now: Map<string, SheetRow>,
  { more }: Known,
): string[] {
  const meant = english.get(row.place)
  if (meant === undefined) return ['there is no such place. Keep the first column as it was exported.']
  if (row.english !== meant)
    return ['the English is another one now. Export again, so that you translate what people read.']
  if (!['missing', 'changed', 'draft', 'checked'].includes(row.status.toLowerCase()))
    return [`the status is "${row.status}". Write draft or checked.`]
  if (row.translation) return [...textProblems(row.translation, meant), ...more(row.place, row.translation)]
  return now.get(row.place)?.translation
    ? ['the translation is gone. Write it again, or take out the whole row to leave it as it was.']
    : []
}

function changeIn(row: SheetRow, english: string, now: SheetRow | undefined): Change | null {
  if (!row.translation) return null
  const checked = row.status.toLowerCase() === 'checked'
  const same = now && row.translation === now.translation && row.note === now.note
  // Left as exported, or "changed" without a new text: nobody said anything new.
  if (same && row.status.toLowerCase() === now.status) return null
  return { place: row.place, text: row.translation, english, checked, note: row.note }
}
