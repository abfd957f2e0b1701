import type { Span } from './span'

/** The months as a day is written in each of the languages people answer in: 14 maja, 14 mai, 14 مئی. */
const months = ['en', 'pl', 'ro', 'ur', 'ar', 'uk'].flatMap((language) =>
  Array.from({ length: 12 }, (_, month) => {
    const form = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return form.formatToParts(Date.UTC(2024, month, 14)).find(({ type }) => type === 'month')!.value
  }),
)
const short = ['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?:${[...new Set([...months, ...short])].sort((a, b) => b.length - a.length).join('|')})\\.?`
const DAY = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th)?`
const YEAR = String.raw`(?:\p{Nd}{4}|['’]?\p{Nd}{2})`
const FULL_YEAR = String.raw`\p{Nd}{4}`
const NOT_BEFORE = String.raw`(?<![\p{L}\p{N}/])`
const NOT_AFTER = String.raw`(?![\p{L}\p{N}]|/\p{Nd})`

/** A whole date is proposed wherever it stands: beside little else it says who a child is. */
const whole = [
  String.raw`\p{Nd}{1,2} ?[/.\-‐-―] ?\p{Nd}{1,2} ?[/.\-‐-―] ?${YEAR}`,
  String.raw`\p{Nd}{4}[/.\-‐-―]\p{Nd}{1,2}[/.\-‐-―]\p{Nd}{1,2}`,
  String.raw`${DAY}[ ./-]?(?:of )?${MONTH}[ ,./-]{0,2}${FULL_YEAR}`,
  String.raw`${MONTH} ${DAY},? ${FULL_YEAR}`,
]
/** A part of a date only after words that say it is of birth. */
const parts = [
  String.raw`${DAY} (?:of )?${MONTH}(?: ${YEAR})?`,
  String.raw`${MONTH} ${DAY}(?:,? ${YEAR})?`,
  String.raw`${MONTH} ${YEAR}`,
  String.raw`\p{Nd}{1,2}[/.\-‐-―]\p{Nd}{1,2}(?:[/.\-‐-―]${YEAR})?`,
  String.raw`\p{Nd}{1,2} \p{Nd}{1,2} ${YEAR}`,
  String.raw`\p{Nd}{8}|\p{Nd}{6}`,
  FULL_YEAR,
]
const OF_BIRTH = String.raw`(?:\bborn|\bbirth|\bbirthday|\bd\.?o\.?b\.?|\bturn(?:s|ed)? \p{Nd}{1,2}|\bur\.|\burodz)`
const WHOLE = new RegExp(`${NOT_BEFORE}(?:${whole.join('|')})${NOT_AFTER}`, 'giu')
const PART = new RegExp(
  `${OF_BIRTH}[^\\p{Nd}\\n.!?]{0,20}?${NOT_BEFORE}(${parts.join('|')})${NOT_AFTER}`,
  'dgiu',
)

/** Dates that may be of birth: whole dates anywhere, and days, months or years after words like "born" or "DOB". */
export function findDates(text: string): Span[] {
  const spans = [...text.matchAll(WHOLE)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  const told = [...text.matchAll(PART)].map((match) => match.indices![1]!)
  return [...spans, ...told].map(([from, to]) => ({ from, to, kind: 'date' as const }))
}
