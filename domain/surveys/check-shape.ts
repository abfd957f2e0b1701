import type { z } from 'zod'
import { someOf } from './named'

/** What a content file has that cannot be read, each line with the file, the place in its own words, and the reason. */
export function shapeProblems(file: string, written: unknown, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>(
      (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
      written,
    )
    return `${file}, ${placeOf(written, issue.path)}: ${said(issue, value)}`
  })
}

/** Lists that a survey file names and content/lists.json does not have. Found before the file is read as a survey. */
export function listProblems(file: string, written: unknown, lists: string[]): string[] {
  return questionsIn(written).flatMap(({ key, options }) => {
    if (typeof options !== 'string' || lists.includes(options)) return []
    const alike = lists.filter((name) => name.slice(0, 3) === options.slice(0, 3))
    const use = (alike.length ? alike : lists).join(', ')
    return [
      `${file}, question ${key}: the list "${options}" is not in content/lists.json. Use one of ${use}.`,
    ]
  })
}

/** What to do about one issue, in words for someone who has never written code. */
function said(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'unrecognized_keys')
    return `there is no field ${issue.keys.join(', ')}. Check the spelling, or remove it.`
  if (value === undefined) return 'this is missing. Add it.'
  if (issue.code === 'too_small') return `this is too short. Write at least ${issue.minimum}${unit(value)}.`
  if (issue.code === 'too_big') return `this is too long. Write at most ${issue.maximum}${unit(value)}.`
  if (issue.code === 'invalid_value')
    return `${JSON.stringify(value)} cannot stand here. Use ${someOf(issue.values.map(String))}.`
  if (issue.code === 'invalid_type')
    return `this cannot be read. Write ${EXPECTED[issue.expected] ?? issue.expected}.`
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `${JSON.stringify(value)} is not a kind of question. Use one that docs/content.md lists.`
  return `${issue.message.replace(/\.$/, '')}.`
}

const EXPECTED: Record<string, string> = {
  string: 'words between quotes, like "this"',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
  boolean: 'true or false without quotes',
  array: 'a list between [ and ]',
  object: 'fields between { and }',
}

function unit(value: unknown): string {
  return typeof value === 'string' ? ' characters' : Array.isArray(value) ? ' of them' : ''
}

/** "question plan_easy, options, 2, label" rather than "sections.4.questions.0.options.1.label". */
function placeOf(written: unknown, path: PropertyKey[]): string {
  const words: string[] = []
  let at: unknown = written
  for (const [depth, step] of path.entries()) {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[step]
    const named = at as { key?: string; id?: string; value?: string } | undefined
    const parent = String(path[depth - 1])
      .replace(/ies$/, 'y')
      .replace(/s$/, '')
    const name = named?.key ?? named?.id ?? named?.value
    if (typeof step !== 'number') words.push(String(step))
    else words.splice(-1, 1, name ? `${parent} ${name}` : `${parent} ${step + 1}`)
  }
  const question = words.findIndex((word) => word.startsWith('question '))
  return (question > 0 ? words.slice(question) : words).join(', ') || 'the whole file'
}

function questionsIn(written: unknown): { key?: string; options?: unknown }[] {
  const { sections } = written as { sections?: { questions?: { key?: string; options?: unknown }[] }[] }
  return Array.isArray(sections) ? sections.flatMap((section) => section?.questions ?? []) : []
}
