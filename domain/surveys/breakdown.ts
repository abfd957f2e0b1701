import { z } from 'zod'
import { Key } from '../questions/asked'
import { optionsOf, type Answer, type Question } from '../questions/question'

/** The most breakdowns of a survey; more would leave groups too small to say anything. */
const MOST_BREAKDOWNS = 3

/** The value of those who skipped the question, were not asked it, or would rather not say. */
export const NOT_SAID = 'not_said'

/** A value that several answers share, such as one of two age bands. */
const Joined = z.strictObject({ value: Key, label: z.string().min(1), of: z.array(Key).min(1) })

/** A fact about whoever answers, by which figures may be split: a question, and how its answers are joined. */
export const Breakdown = z.strictObject({
  question: Key.describe('A question marked as a fact, answered by one choice'),
  label: z.string().min(1).max(40).describe('How figures name it, like "Age"'),
  values: z.array(Joined).min(2).optional().describe('Answers that are joined; without it each is a value'),
})
export type Breakdown = z.infer<typeof Breakdown>

export const Breakdowns = z
  .array(Breakdown)
  .max(MOST_BREAKDOWNS)
  .describe('By what figures may be split, the one that matters most first; frozen at the first answer')

/** What a breakdown can say of a person, in order; those who did not say come last. */
export function valuesOfBreakdown(
  { values }: Breakdown,
  question: Question,
): { value: string; label: string }[] {
  const own = values ?? optionsOf(question).filter((option) => !unsaid(option))
  return [...own.map(({ value, label }) => ({ value, label })), { value: NOT_SAID, label: 'Did not say' }]
}

/** What a breakdown says of one person, from their answer. */
export function valueFor(
  { values }: Breakdown,
  question: Question,
  answer: Answer | null | undefined,
): string {
  const joined = values?.find(({ of }) => of.includes(String(answer)))
  if (values) return joined?.value ?? NOT_SAID
  const option = optionsOf(question).find(({ value }) => value === answer)
  return option && !unsaid(option) ? option.value : NOT_SAID
}

/** Whether a question may split figures: a fact that people choose one answer to, never what they think. */
export function mayBreakDown(question: Question): boolean {
  return (
    Boolean(question.fact) && !question.voice && (question.kind === 'choice' || question.kind === 'yes_no')
  )
}

function unsaid({ value, leftOut }: { value: string; leftOut?: true }): boolean {
  return Boolean(leftOut) || value === 'not_sure'
}
