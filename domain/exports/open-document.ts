import { safeCell } from './safe-cell'
import type { Cell, Sheet } from './workbook'

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The files inside an OpenDocument spreadsheet (ODF 1.3), by name; `mimetype` stands first and is not compressed. */
export function openDocumentParts(sheets: Sheet[]): Record<string, string> {
  return { mimetype: TYPE, 'META-INF/manifest.xml': MANIFEST, 'content.xml': contentOf(sheets) }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${TYPE}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
const office = 'urn:oasis:names:tc:opendocument:xmlns:'

function contentOf(sheets: Sheet[]): string {
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${office}${name}:1.0"`)
  const heading = `<style:style style:name="heading" style:family="table-cell"><style:text-properties xmlns:fo="${office}xsl-fo-compatible:1.0" fo:font-weight="bold"/></style:style>`
  return `${HEAD}<office:document-content ${names.join(' ')} office:version="1.3"><office:automatic-styles>${heading}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(tableOf).join('')}</office:spreadsheet></office:body></office:document-content>`
}

function tableOf({ name, columns, rows }: Sheet): string {
  const heading = columns.map((cell) => cellOf(cell, ' table:style-name="heading"')).join('')
  const body = rows.map(
    (row) => `<table:table-row>${row.map((cell) => cellOf(cell)).join('')}</table:table-row>`,
  )
  return `<table:table table:name="${escaped(name)}"><table:table-column table:number-columns-repeated="${columns.length}"/><table:table-header-rows><table:table-row>${heading}</table:table-row></table:table-header-rows>${body.join('')}</table:table>`
}

function cellOf(cell: Cell, style = ''): string {
  if (typeof cell === 'number')
    return `<table:table-cell${style} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
  return `<table:table-cell${style} office:value-type="string"><text:p>${escaped(String(safeCell(cell)))}</text:p></table:table-cell>`
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`)
}
