import type { Sent } from './kind'
import { kindOf, type Question } from './question'

/** The names of the form fields that answer a question. */
export function fieldsOf(question: Question): string[] {
  return kindOf(question).holds === 'parts'
    ? [`${question.key}.month`, `${question.key}.year`]
    : [question.key]
}

/** What a form sent for a question, or undefined when it sent nothing at all. */
export function sentFor(question: Question, fields: Map<string, string[]>): Sent | undefined {
  const values = (name: string) => fields.get(name) ?? []
  if (kindOf(question).holds === 'parts') {
    const [month = '', year = ''] = fieldsOf(question).map((name) => values(name)[0] ?? '')
    return month || year ? { month, year } : undefined
  }
  const several = kindOf(question).holds === 'several'
  const given = values(question.key)
  return several || given.length > 1 ? (given.length ? given : undefined) : given[0]
}

/** What a form would send for an answer, as names and values: what `sentFor` reads back. */
export function fieldsFor(question: Question, sent: Sent): [string, string][] {
  if (typeof sent === 'string') return [[question.key, sent]]
  if (Array.isArray(sent)) return sent.map((value) => [question.key, value])
  return Object.entries(sent).map(([part, value]) => [`${question.key}.${part}`, value])
}
