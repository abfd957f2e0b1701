import type { z } from 'zod'

/** The fields of a form as they were sent, by name; what was not sent is empty. */
export type Sent = Record<string, string>

/** What is wrong with a field: `says` is a place in the language files, `limit` the most characters it takes. */
export type Problem = { field: string; says: string; limit?: number }

/** What a form says, or all that is wrong with it, in the order of its fields. */
export type Read<T> = { said: T } | { problems: Problem[] }

/** Whether a text has at most so many characters, as people count them in any script. */
export function isWithin(most: number) {
  return (text: string): boolean => [...text].length <= most
}

/** The named fields of what was sent, and nothing else. */
export function filled(sent: Sent, names: string[]): Sent {
  return Object.fromEntries(names.map((name) => [name, sent[name] ?? '']))
}

/** What a schema found wrong; its messages are names below a place in the language files, some with a limit. */
export function problemsIn(
  { issues }: z.ZodError,
  place: string,
  limits: Record<string, number> = {},
): Problem[] {
  return issues.map(({ path, message }) => ({
    field: String(path[0]),
    says: `${place}.${message}`,
    ...(limits[message] && { limit: limits[message] }),
  }))
}
