import type { Measure } from './plan'

type Words = { yes: string; no: string }

/** A value in a measure's unit as people read it: 72%, 1,204, yes; numbers as the locale writes them. */
export function valueWords(unit: Measure['unit'], value: number, locale: string, { yes, no }: Words): string {
  if (unit === 'yes_no') return value === 1 ? yes : no
  const digits = unit === 'rating' || unit === 'time' ? 1 : 0
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
  return unit === 'percent' ? `${number}%` : number
}
