import type { FigureRow } from './figure-rows'

export type Cell = string | number

/** A table as a file holds it: its name, its columns, and rows of cells, none of them empty. */
export type Sheet = { name: string; columns: string[]; rows: Cell[][] }

/** Everything about a file besides its figures, line by line: what, and in words. */
export type Notes = [what: string, words: string][]

const columns = ['About', 'Group', 'Answer', 'Number', 'Percent', 'Percent before', 'Status']

/** Figures as sheets: the notes first, then one sheet for each table of the page that has rows. */
export function workbookOf(notes: Notes, rows: FigureRow[]): Sheet[] {
  const tables = [...new Set(rows.map(({ table }) => table))]
  return [
    notesSheet(notes),
    ...tables.map((name) => ({
      name,
      columns,
      rows: rows.filter(({ table }) => table === name).map(cellsOf),
    })),
  ]
}

/** The sheet that stands first in every file: what everything in it is about. */
export function notesSheet(rows: Notes): Sheet {
  return { name: 'Notes', columns: ['What', 'In words'], rows }
}

/** A single sheet for files that hold only one table: the notes first, each row with the name of its table. */
export function inOneTable(notes: Notes, { name, columns: own, rows }: Sheet): Sheet {
  const rest = own.slice(2).map(() => '[z]')
  return {
    name,
    columns: ['Table', ...own],
    rows: [
      ...notes.map(([what, words]): Cell[] => ['Notes', what, words, ...rest]),
      ...rows.map((row): Cell[] => [name, ...row]),
    ],
  }
}

/** The same as one table, for files that hold only one: the notes first, each row with the name of its table. */
export function oneTableOf(notes: Notes, rows: FigureRow[]): Sheet {
  const z = '[z]'
  return {
    name: 'Figures',
    columns: ['Table', ...columns],
    rows: [
      ...notes.map(([what, words]): Cell[] => ['Notes', what, z, words, z, z, z, 'z']),
      ...rows.map((row): Cell[] => [row.table, ...cellsOf(row)]),
    ],
  }
}

function cellsOf({ about, group, answer, number, percent, before, status }: FigureRow): Cell[] {
  return [about, group, answer, number, percent, before, status]
}
