import 'server-only'
import { Refusal } from './refusal'

/** The fields of a form as they were sent, by name, in order. */
export type Fields = Map<string, string[]>

const MOST_BYTES = 256 * 1024
const MOST_FIELDS = 500

/**
 * Reads a form post: from our own pages, urlencoded in UTF-8, at most 256 KiB and 500 fields. Anything else is
 * refused (403, 415, 413, 400) before a byte of it is used.
 */
export async function readForm(request: Request): Promise<Fields> {
  refuseForeign(request)
  if (isEmpty(request)) return new Map()
  const [type = '', ...rest] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = rest.map((part) => part.trim()).find((part) => part.startsWith('charset='))
  const urlencoded = type.trim() === 'application/x-www-form-urlencoded'
  if (!urlencoded || (charset && charset !== 'charset=utf-8')) throw new Refusal(415, 'not-understood')
  const body = await readBody(request)
  const fields: Fields = new Map()
  if (!body) return fields
  const pairs = body.split('&')
  if (pairs.length > MOST_FIELDS) throw new Refusal(400, 'not-understood')
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const name = decoded(at < 0 ? pair : pair.slice(0, at))
    fields.set(name, [...(fields.get(name) ?? []), decoded(at < 0 ? '' : pair.slice(at + 1))])
  }
  return fields
}

/** The one value of a field; refused when it was sent twice. */
export function only(fields: Fields, name: string): string | undefined {
  const values = fields.get(name)
  if (values && values.length > 1) throw new Refusal(400, 'not-understood')
  return values?.[0]
}

/** Refuses fields the form does not have: nothing is taken that was not asked for. */
export function allowOnly(fields: Fields, names: string[]): void {
  for (const name of fields.keys()) if (!names.includes(name)) throw new Refusal(400, 'not-understood')
}

function refuseForeign(request: Request): void {
  const site = request.headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'not-from-here')
  const origin = request.headers.get('origin')
  if (site || !origin) return
  const ours = [request.headers.get('host'), process.env.SITE_URL && new URL(process.env.SITE_URL).host]
  const from = URL.canParse(origin) ? new URL(origin).host : null
  if (!from || !ours.includes(from)) throw new Refusal(403, 'not-from-here')
}

/** A bare post, like the Start button of a script: no type, because there is nothing to have a type. */
function isEmpty({ headers }: Request): boolean {
  const length = headers.get('content-length') ?? '0'
  return !headers.has('content-type') && !headers.has('transfer-encoding') && length === '0'
}

async function readBody(request: Request): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > MOST_BYTES) {
      await reader.cancel().catch(() => undefined)
      throw new Refusal(413, 'too-large')
    }
    chunks.push(value)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new Refusal(400, 'not-understood')
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Refusal(400, 'not-understood')
  }
}
