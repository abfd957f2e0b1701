import 'server-only'
import type { z } from 'zod'
import { readForm } from './form'
import { Refusal } from './refusal'

/**
 * Reads a form of a staff page: it must say that it comes from our own pages. Gives the values, or what is wrong
 * by field. A field sent several times is a list; one that the schema does not know is refused.
 */
export async function readStaffForm<S extends z.ZodType>(
  request: Request,
  Schema: S,
): Promise<{ values: z.infer<S> } | { problems: Record<string, string> }> {
  if (!request.headers.get('sec-fetch-site') && !request.headers.get('origin'))
    throw new Refusal(403, 'not-from-here')
  const fields = await readForm(request)
  const given = Object.fromEntries(
    [...fields].map(([name, sent]) => [name, sent.length > 1 ? sent : sent[0]!]),
  )
  const read = Schema.safeParse(given)
  if (read.success) return { values: read.data }
  const problems: Record<string, string> = {}
  for (const { path, message } of read.error.issues) problems[String(path[0] ?? '')] ??= message
  return { problems }
}
