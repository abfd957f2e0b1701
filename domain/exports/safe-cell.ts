/** What a spreadsheet skips before it looks whether a cell begins a formula: spaces, marks nobody sees, quotes. */
const SKIPPED = String.raw`[\s\p{Cc}\p{Cf}\p{Zs}\u115f\u1160\u3164\ufe0f\uffa0"'‘’“”]*`
/** The starts of a formula, also as the full-width twins that some spreadsheets take for them. */
const STARTS = String.raw`[=+\-@\uff1d\uff0b\uff0d\uff20]`
const FORMULA = new RegExp(`^${SKIPPED}${STARTS}`, 'u')
const CONTROL_FIRST = /^[ \p{Zs}\p{Cf}]*[\t\r\n]/u

/**
 * A cell as it may stand in a file for spreadsheets: numbers stay numbers, and words that a spreadsheet could run as
 * a formula get an apostrophe before them, which makes them words (promises.md 19).
 */
export function safeCell(cell: string | number | boolean | null): string | number {
  if (cell === null) return ''
  if (typeof cell === 'number') return cell
  const words = String(cell)
  return FORMULA.test(words) || CONTROL_FIRST.test(words) ? `'${words}` : words
}
