import 'server-only'
import { parse } from 'csv-parse/sync'

/** The most rows that one file may bring. */
const MOST_ROWS = 2000

/** Rows of a file by the names of its columns. */
export type Table = { columns: string[]; rows: Record<string, string>[] }

/** The lines of a file or of what was pasted from a spreadsheet, cell by cell. Throws where it is no table. */
export function rowsIn(text: string): string[][] {
  return parse(text.replace(/\r\n?/g, '\n'), {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    trim: true,
    skip_empty_lines: true,
  })
}

/** A file of a spreadsheet as rows by column, whichever sign stands between cells; or what is wrong with it. */
export function tableIn(text: string): Table | { problem: string } {
  try {
    const [columns = [], ...cells] = rowsIn(text)
    if (!cells.length) return { problem: 'There is no row below the names of the columns.' }
    if (cells.length > MOST_ROWS)
      return { problem: `These are more than ${MOST_ROWS} rows. Bring them in several files.` }
    if (new Set(columns).size < columns.length)
      return { problem: 'Two columns have the same name. Give each its own.' }
    const rows = cells.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ''])))
    return { columns: columns.filter(Boolean), rows }
  } catch {
    return { problem: 'This is not a table. Save it as CSV from the tool or the spreadsheet.' }
  }
}

/** The sign that stands between cells: one that the first line has, for a number may have a comma in it. */
function delimiterOf(text: string): string {
  const [first = ''] = text.trimStart().split('\n', 1)
  const count = (sign: string) => first.split(sign).length
  return ['\t', ';', ','].sort((a, b) => count(b) - count(a))[0]!
}
