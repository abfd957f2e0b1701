import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { safeCell } from '../domain/exports/safe-cell'

type Cell = string | number | boolean | null

/**
 * A table as CSV that a spreadsheet opens as it was meant: UTF-8 with its mark, words in quotes, nothing that could
 * run as a formula (promises.md 19), lines ended as RFC 4180 says.
 */
export function csvOf(columns: string[], rows: Cell[][]): string {
  return `\ufeff${csvRows([columns, ...rows])}`
}

/** More rows of such a table, for a file that is written piece by piece. */
export function csvRows(rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map(safeCell)),
    { quoted_string: true, record_delimiter: '\r\n' },
  )
}

/** A CSV file to save, under a name like heard-audit-2026-11-24.csv. */
export function csvFile(name: string, csv: BodyInit): Response {
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
