import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { readSheet as readXlsx } from 'read-excel-file/node'
import writeXlsx from 'write-excel-file/node'
import { COLUMNS, outgoing, type SheetRow } from '../domain/language/translation-sheet'
import { csvOf } from '../server/csv'

const WIDTHS = [34, 30, 60, 60, 10, 30]

/** Writes a translator's sheet as .xlsx or .csv, nothing in it able to run as a formula. */
export async function writeCells(file: string, rows: SheetRow[]): Promise<void> {
  const cells = rows.map((row) => COLUMNS.map((name) => row[name]))
  if (!file.endsWith('.xlsx')) return writeFileSync(file, csvOf([...COLUMNS], cells))
  const plain = (value: string) =>
    ({ value: outgoing(value), type: String, format: '@', wrap: true }) as const
  const header = COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' }) as const)
  const columns = WIDTHS.map((width) => ({ width }))
  const sheet = [header, ...cells.map((line) => line.map(plain))]
  await writeXlsx(sheet, { columns, stickyRowsCount: 1, sheet: 'translation' }).toFile(file)
}

/** The cells of a sheet, header first; a file that is neither is told in a sentence. */
export async function readCells(file: string): Promise<unknown[][]> {
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    return readXlsx(bytes).catch(() => {
      throw new Error(`${file} cannot be read as a spreadsheet. Save it as .xlsx again.`)
    })
  const text = textOf(bytes, file)
  // Spreadsheets of some countries save ; or a tab between cells.
  const delimiter = [',', ';', '\t'].find((sign) => text.split('\n', 1)[0]!.split(sign).length > 3) ?? ','
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: false })
  } catch (problem) {
    throw new Error(`${file} cannot be read as CSV: ${(problem as Error).message}.`)
  }
}

function textOf(bytes: Buffer, file: string): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error(`${file} is not in UTF-8, so letters would be lost. Save it as "CSV UTF-8" or as .xlsx.`)
  }
}
