/** Answers documents, public and for staff, by calling their route files directly, as Next would, without its work around them. */
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { publicHeaders, securityHeaders } from './security-headers.mjs'

const WORTH_ZIPPING = 1000
// Half the work of the usual level 6, for 6 in 100 more bytes of a page that is small anyway. Zipped at once: for
// most pages, handing them to another thread and back costs more than the zipping; the few for staff that are large
// are asked for rarely.
const ZIP_LEVEL = 3

/**
 * Reads the bundled route files. `answer` answers a request and says true, or says false when the address is none
 * of theirs (of public pages, addresses that begin with a language are) or one that Next knows better, like
 * /staff/insights/missing beside /staff/insights/[survey]. The rest is what the house does by itself: deleting what has
 * run out, sending letters, sealing answers, letting the first administrator in, and saying whose answers nobody reads.
 */
export async function openDocuments(bundle) {
  const { documents, elsewhere, isLanguage, ...house } = await import(bundle)
  const routes = [...documents, ...elsewhere.map((path) => ({ path }))]
    .map(routeOf)
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const answerIfOurs = async (request, response) => {
    const pieces = piecesOf(request.url)
    const found = pieces && firstMatch(routes, pieces)
    if (!found?.route.methods || (found.params.lang !== undefined && !isLanguage(found.params.lang)))
      return false
    await answer(found, request, response)
    return true
  }
  return { answer: answerIfOurs, ...house }
}

function routeOf({ path, methods }) {
  const pieces = path === '' ? [] : path.split('/')
  const rest = pieces.at(-1)?.startsWith('[...') ?? false
  const rank = pieces
    .map((piece) => (piece.startsWith('[...') ? '2' : piece.startsWith('[') ? '1' : '0'))
    .join('')
  return { pieces, rest, rank, methods }
}

/** The pieces of a plain address; undefined for spellings that Next should set right (doubled or trailing slashes). */
function piecesOf(url) {
  const path = url.split('?', 1)[0]
  if (path === '/') return []
  if (path.endsWith('/') || path.includes('//')) return undefined
  try {
    return path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

function firstMatch(routes, pieces) {
  for (const route of routes) {
    const params = paramsOf(route, pieces)
    if (params) return { route, params }
  }
  return undefined
}

function paramsOf({ pieces, rest }, given) {
  if (rest ? given.length < pieces.length : given.length !== pieces.length) return undefined
  const params = {}
  for (const [at, piece] of pieces.entries()) {
    if (piece.startsWith('[...')) params[piece.slice(4, -1)] = given.slice(at)
    else if (piece.startsWith('[')) params[piece.slice(1, -1)] = given[at]
    else if (piece !== given[at]) return undefined
  }
  return params
}

async function answer({ route, params }, request, response) {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const act = route.methods[method]
  const headers = route.pieces[0] === 'staff' ? securityHeaders : publicHeaders
  if (!act) return end(response, 405, { allow: allowed(route.methods), ...headers }, '')
  const reply = await act(asRequest(request, method), { params: Promise.resolve(params) })
  const text = Buffer.from(await reply.arrayBuffer())
  const all = { ...headers, ...Object.fromEntries(reply.headers) }
  const zipped = text.length > WORTH_ZIPPING && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  if (text.length > WORTH_ZIPPING) all.vary = 'accept-encoding'
  if (zipped) all['content-encoding'] = 'gzip'
  end(
    response,
    reply.status,
    all,
    zipped ? gzipSync(text, { level: ZIP_LEVEL }) : text,
    request.method === 'HEAD',
  )
}

function asRequest(request, method) {
  const body = method === 'GET' ? undefined : Readable.toWeb(request)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  return new Request(`http://here${request.url}`, { method, headers, body, duplex: 'half' })
}

function allowed(methods) {
  return Object.keys(methods)
    .filter((name) => /^[A-Z]+$/.test(name))
    .join(', ')
}

function end(response, status, headers, body, headOnly = false) {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.end(headOnly ? undefined : body)
}
