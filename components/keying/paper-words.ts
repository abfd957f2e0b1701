import type { PrintSize } from '../../domain/paper/print-sizes'
import type { Way } from '../../domain/ways/way'

/** How a paper form is written, and how large. */
export const wayWords: Record<Way, string> = {
  words: 'Words',
  easy_read: 'Easy Read',
  pictures: 'Pictures',
}
export const sizeWords: Record<PrintSize, string> = {
  12: 'Usual print (12 point)',
  16: 'Large print (16 point)',
  24: 'Very large print (24 point)',
}
