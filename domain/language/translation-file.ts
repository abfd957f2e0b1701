import { z } from 'zod'

const Status = z.enum(['draft', 'checked'])

/**
 * One file of translations: content/translations/{language}/{thing}.json. `texts` holds the translation of each
 * place; `english` the mark of the English it was made from, kept by "npm run translate"; a text is checked when
 * the whole file is, or when `checked` says by whom and when.
 */
export const TranslationFile = z.strictObject({
  status: Status,
  by: z.string().min(1).describe('Who made it, or who checked it'),
  on: z.iso.date(),
  texts: z.record(z.string(), z.string()).default({}),
  checked: z.record(z.string(), z.string().min(1)).default({}),
  notes: z.record(z.string(), z.string().min(1)).default({}),
  english: z.record(z.string(), z.string()).default({}),
})
export type TranslationFile = z.infer<typeof TranslationFile>

/** Whether someone has checked the text at a place: its own name and day, or those of the whole file. */
export function isChecked(file: TranslationFile, place: string): boolean {
  return file.status === 'checked' || file.checked[place] !== undefined
}
