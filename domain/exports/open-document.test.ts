import { expect, it } from 'vitest'
import { openDocumentParts } from './open-document'
import { oneTableOf, workbookOf, type Notes } from './workbook'
import type { FigureRow } from './figure-rows'

const row = (wanted: Partial<FigureRow> = {}): FigureRow => ({
  table: 'Questions',
  about: '1. How was it?',
  group: 'All answers',
  answer: 'Good',
  number: 12,
  percent: 60,
  before: '[z]',
  status: 'shown',
  ...wanted,
})
const notes: Notes = [['Title', 'A survey']]

it('is a sheet of notes, then one for each table', () => {
  const sheets = workbookOf(notes, [row(), row({ table: 'Whose voice' }), row()])
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Notes', 1],
    ['Questions', 2],
    ['Whose voice', 1],
  ])
})

it('is one table without an empty cell where a file holds no more', () => {
  const { columns, rows } = oneTableOf(notes, [row()])
  expect(rows.every((cells) => cells.length === columns.length && cells.every((cell) => cell !== ''))).toBe(
    true,
  )
  expect(rows[1]).toEqual(['Questions', '1. How was it?', 'All answers', 'Good', 12, 60, '[z]', 'shown'])
})

it('keeps numbers as numbers, and words as words that no spreadsheet runs', () => {
  const { 'content.xml': content, mimetype } = openDocumentParts(
    workbookOf(notes, [row({ answer: '=1+1 <b>&"\u0000', number: '[c]' })]),
  )
  expect(mimetype).toBe('application/vnd.oasis.opendocument.spreadsheet')
  expect(content).toContain('office:value-type="float" office:value="60"')
  expect(content).toContain(`<text:p>'=1+1 &#60;b&#62;&#38;&#34;</text:p>`)
  expect(content).toContain('office:value-type="string"><text:p>[c]</text:p>')
})
