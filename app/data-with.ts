import { createHash, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { isUnreachable } from '../server/db'
import { log, placeOf } from '../server/log.mjs'

type Context = { params: Promise<unknown> }
type Visit<P> = { params: P; query: URLSearchParams }
type Data = { type: string; text: string } | null

/** Data for machines is fresh for five minutes; after that its mark says whether it changed. */
const FRESH_FOR = 'public, max-age=300'

/**
 * Data that anyone may read without being known: with a mark (ETag) for whoever asks again, and open to pages of other
 * sites. `null` is 404. Problems are told as data, too.
 */
export function publicData<P>(Address: z.ZodType<P>, give: (visit: Visit<P>) => Promise<Data>) {
  return async (request: Request, context: Context): Promise<Response> => {
    try {
      const params = Address.safeParse((await context.params) ?? {})
      const query = new URL(request.url).searchParams
      const found = params.success ? await give({ params: params.data, query }) : null
      return found ? marked(found, request) : problem(404, 'There is nothing at this address.')
    } catch (error) {
      const reference = randomUUID().slice(0, 8)
      log('error', 'request failed', { reference, ...placeOf(error) })
      return isUnreachable(error) ? problem(503, 'Busy. Try again in a moment.') : problem(500, reference)
    }
  }
}

function marked({ type, text }: NonNullable<Data>, request: Request): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { etag, 'cache-control': FRESH_FOR, 'access-control-allow-origin': '*' }
  const known = request.headers.get('if-none-match')?.split(/,\s*/) ?? []
  if (known.includes(etag) || known.includes(`W/${etag}`)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'content-type': type } })
}

function problem(status: number, title: string): Response {
  const headers = { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' }
  return new Response(JSON.stringify({ status, title }), { status, headers })
}
