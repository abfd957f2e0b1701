import { z } from 'zod'

/** Which words an export carries. */
export const ExportWords = z.enum(['cleaned', 'original']).catch('cleaned')
export type ExportWords = z.infer<typeof ExportWords>

/** One comment of an export. `original` is left out of a file of cleaned words. */
export type ExportedComment = {
  week: string
  question: string
  asked: string
  whose: string
  language: string
  level: string
  original: string
  cleaned: string | null
  translation: string | null
  themes: string[]
  note: string | null
  quotable: boolean
}

const columns = {
  week: 'Week of',
  question: 'Question id',
  asked: 'Question',
  whose: 'Whose words',
  language: 'Language of the pages',
  level: 'Voice level',
  original: 'Original words',
  cleaned: 'Cleaned words',
  translation: 'Translation by a person',
  themes: 'Themes that everybody who coded it found',
  note: 'Note',
  quotable: 'May be quoted',
} as const
type Column = keyof typeof columns

const columnsOf = (words: ExportWords) =>
  (Object.keys(columns) as Column[]).filter((column) => words === 'original' || column !== 'original')

/** The headings of an export. */
export function exportHeadings(words: ExportWords): string[] {
  return columnsOf(words).map((column) => columns[column])
}

/** The cells of one comment. */
export function exportCells(comment: ExportedComment, words: ExportWords): (string | null)[] {
  const said = {
    ...comment,
    themes: comment.themes.join('; '),
    quotable: comment.quotable ? 'yes' : 'no',
  }
  return columnsOf(words).map((column) => said[column])
}
