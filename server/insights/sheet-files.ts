import 'server-only'
import { strToU8, zipSync, type Zippable } from 'fflate'
import writeXlsx from 'write-excel-file/node'
import { openDocumentParts } from '../../domain/exports/open-document'
import { safeCell } from '../../domain/exports/safe-cell'
import type { Sheet } from '../../domain/exports/workbook'

/** The sorts of file that figures come as, with what each is sent as. */
export const formats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  json: 'application/json; charset=utf-8',
} as const
export type Format = keyof typeof formats

/** Sheets as a workbook. The same figures always make the same OpenDocument file. */
export async function workbookFile(
  format: 'xlsx' | 'ods',
  sheets: Sheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  return format === 'ods' ? openDocument(sheets) : await excel(sheets)
}

/** A file of figures to save, under a name like heard-ap_parent-2026-11-24.csv. */
export function figuresResponse(
  file: Uint8Array<ArrayBuffer> | string,
  format: Format,
  name: string,
): Response {
  return new Response(file, {
    headers: {
      'content-type': formats[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}

/** The same figures always make the same file: what is inside carries no time of its own. */
const NO_TIME = new Date('2000-01-01T00:00:00')

function openDocument(sheets: Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(openDocumentParts(sheets)).map(([name, text]): [string, Zippable[string]] => [
    name,
    [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
  ])
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: NO_TIME }))
}

async function excel(sheets: Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' }) as const
  const cell = (value: string | number) =>
    typeof value === 'number'
      ? ({ value, type: Number } as const)
      : ({ value: String(safeCell(value)), type: String } as const)
  const pages = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [columns.map(heading), ...rows.map((row) => row.map(cell))],
    columns: columns.map((_, at) => ({ width: at < 3 ? 40 : 14 })),
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeXlsx(pages).toBuffer())
}
