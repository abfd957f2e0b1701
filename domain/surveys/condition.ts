import { z } from 'zod'

/** When a question or section is shown. `in` holds when any chosen value is in the list. */
export type Condition =
  { question: string; in: string[] } | { all: Condition[] } | { any: Condition[] } | { not: Condition }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: z.string(), in: z.array(z.string()).min(1) }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
)

/** Whether a condition holds for the values chosen so far; an unanswered question matches nothing. */
export function holds(condition: Condition | undefined, chosen: (question: string) => string[]): boolean {
  if (!condition) return true
  if ('all' in condition) return condition.all.every((c) => holds(c, chosen))
  if ('any' in condition) return condition.any.some((c) => holds(c, chosen))
  if ('not' in condition) return !holds(condition.not, chosen)
  return chosen(condition.question).some((value) => condition.in.includes(value))
}

/** The keys of all questions that a condition looks at. */
export function looksAt(condition: Condition | undefined): string[] {
  if (!condition) return []
  if ('all' in condition) return condition.all.flatMap(looksAt)
  if ('any' in condition) return condition.any.flatMap(looksAt)
  if ('not' in condition) return looksAt(condition.not)
  return [condition.question]
}
