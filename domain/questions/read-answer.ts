import type { z } from 'zod'
import type { Day, Problem, Sent } from './kind'
import { kindOf, type Answer, type Question } from './question'

/** An answer as it is stored (null when left blank), or what is wrong with it. */
export type Reading = { answer: Answer | null } | { problem: Problem }

type Schema = z.ZodType<Answer | null>
const schemas = new WeakMap<Question, { today: Day; schema: Schema }>()

/** Reads what was sent for a question. Nothing sent is a problem for every kind but text. */
export function readAnswer(question: Question, sent: Sent | Answer | undefined, today: Day): Reading {
  const read = schemaOf(question, today).safeParse(sent)
  return read.success ? { answer: read.data } : { problem: read.error.issues[0]!.message as Problem }
}

// Making a schema costs far more than using it, and questions live as long as their survey version.
function schemaOf(question: Question, today: Day): Schema {
  const known = schemas.get(question)
  if (known?.today === today) return known.schema
  const schema = kindOf(question).answer(question, today)
  schemas.set(question, { today, schema })
  return schema
}
