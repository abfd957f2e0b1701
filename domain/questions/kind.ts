import type { z } from 'zod'

/** What a browser sends for one question: one value, several ticks, or named parts (month and year). */
export type Sent = string | string[] | Record<string, string>

/** What can be wrong with an answer. Each has its words under `problems` in content/languages. */
export type Problem =
  | 'choose-one'
  | 'choose-some'
  | 'none-with-others'
  | 'too-many'
  | 'too-long'
  | 'date-missing'
  | 'month-missing'
  | 'year-missing'
  | 'date-not-real'
  | 'date-in-future'

/** One row of a count: an option, how many chose it, and whether it leaves every percentage base. */
export type Count = { value: string; label: string; count: number; leftOut: boolean }

/** The day an answer is given, as 2026-11-23; the domain has no clock of its own. */
export type Day = string

/** One kind of question. Form check, storage, page, export and figures all derive from this one value. */
export type Kind<Q, A> = {
  /** What an author writes. */
  question: z.ZodType<Q>
  /** What an answer is: one value, several, named parts of a form, or a person's own words, which are locked. */
  holds: 'one' | 'several' | 'parts' | 'words'
  /** From what was sent to what is stored; every issue's message is a Problem. Blank text becomes null. */
  answer: (question: Q, today: Day) => z.ZodType<A | null>
  /** From what is stored back to what a form would send, so that a saved answer can be shown again. */
  sent: (answer: A) => Sent
  /** The answer in the question's own words, for the person to check. */
  said: (question: Q, answer: A) => string[]
  /** One cell of an export; null when skipped. */
  cell: (question: Q, answer: A | null) => string | number | null
  /** Exact counts per option. Free text counts to nothing, so it cannot leak into a figure. */
  tally: (question: Q, answers: (A | null)[]) => Count[]
}
