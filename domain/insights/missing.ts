import type { Population } from '../population/population'
import type { QuestionFigure } from './question-figure'
import { sealed, type Sealed } from './sealed'
import { wilson } from './wilson'

/**
 * Whether those who answered are as many as their share of all: `few` or `many` when chance alone would bring that less
 * than once in twenty, `about` when it well might, `unsure` when too few answered to say.
 */
export type Verdict = 'few' | 'about' | 'many' | 'unsure'

export type MissingRow = {
  value: string
  label: string
  /** How many there are, and their share of all that are counted, 0 to 1. */
  people: number
  share: number
  /** How many answered, and their share of those who said; the share is null when nobody did. */
  answered: number
  answeredShare: number | null
  verdict: Verdict
}

export type Missing = {
  rows: MissingRow[]
  /** Those who said and are in the population's table. */
  said: number
  /** Those who answered the survey and did not say, or said something that the population's table does not count. */
  apart: number
}

/** With fewer answers than this, almost any share could be chance. */
const LEAST = 30

/**
 * Those who answered beside those there are: only values that the question offers and the population counts, so that a
 * survey for young people is not held against five-year-olds. Null when the two share fewer than two values.
 */
export function whoIsMissing(
  { options, lines }: Pick<QuestionFigure, 'options' | 'lines'>,
  n: number,
  { people }: Pick<Population, 'people'>,
): Sealed<Missing> | null {
  const shared = options
    .map((option, at) => ({
      ...option,
      answered: lines.reduce((sum, { told }) => sum + (told?.counts[at] ?? 0), 0),
    }))
    .filter(({ value }) => people[value] !== undefined)
  if (shared.length < 2) return null
  const all = shared.reduce((sum, { value }) => sum + people[value]!, 0)
  const said = shared.reduce((sum, { answered }) => sum + answered, 0)
  const rows = shared.map(({ value, label, answered }) => {
    const share = all ? people[value]! / all : 0
    return {
      value,
      label,
      people: people[value]!,
      share,
      answered,
      answeredShare: said ? answered / said : null,
      verdict: verdictOf(answered, said, share),
    }
  })
  return sealed({ rows, said, apart: n - said })
}

function verdictOf(answered: number, said: number, share: number): Verdict {
  const range = wilson(answered, said)
  if (!range || said < LEAST) return 'unsure'
  if (range.high < share) return 'few'
  return range.low > share ? 'many' : 'about'
}

/** Who is heard less than their share would bring, in one sentence. */
export function missingSentence({ rows, said }: Missing): string {
  if (said < LEAST) return `Only ${said} said which of these they are: too few to see who is missing.`
  const few = rows.filter(({ verdict }) => verdict === 'few').map(({ label }) => label)
  if (!few.length) return 'Nobody here is clearly heard less than their share.'
  const last = few.at(-1)!
  const names = few.length === 1 ? last : `${few.slice(0, -1).join(', ')} and ${last}`
  return `Heard less than their share: ${names}.`
}
