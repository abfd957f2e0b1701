/** Serves the built pages over HTTP with our own limits, and stops without dropping anyone. */
import { EventEmitter } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { openDocuments } from './documents.mjs'
import { believe, refusalFor } from './gate.mjs'
import { whyNot } from './port.mjs'
import { log, placeOf } from '../server/log.mjs'

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
}
const longestGoodbye = 15_000
const patienceWithLargeBodies = { bytes: 4 * 1024 * 1024, time: 3_000 }

/** Starts serving the pages built in `root` on `port`; `stop()` lets requests in flight finish, `unread()` says whose answers nobody reads. */
export async function serve({ root, port, trustedProxies }) {
  const pages = await preparePages(root, port)
  const documents = await openDocuments(pathToFileURL(join(root, 'generated/documents.mjs')).href)
  let stopping = false
  const answer = (request, response) => {
    const refusal = refusalFor(request)
    if (refusal) return refuse(request, response, refusal)
    believe(request, trustedProxies)
    if (stopping) response.setHeader('connection', 'close')
    documents
      .answer(request, response)
      .then((answered) => answered || pages.answer(request, response))
      .catch((problem) => fail(response, problem))
  }
  const server = createServer(limits, answer)
  server.on('checkContinue', (request, response) => {
    if (!refusalFor(request)) response.writeContinue()
    answer(request, response)
  })
  server.on('upgrade', (_, socket) => closeWith(socket, 400, 'This server does not change protocols.'))
  server.on('clientError', answerBrokenRequest)
  await listen(server, port)
  const housekeeping = everyHour(documents.keepNoLongerThanTold)
  const postman = documents.startPostman()
  const sealing = documents.startSealing()
  return {
    setUpToken: documents.setUpToken,
    unread: documents.organisationsUnread,
    stop: async () => {
      stopping = true
      clearInterval(housekeeping)
      await drain(server)
      await postman.stop()
      await sealing.stop()
      await pages.close()
    },
  }
}

/** Next would listen for upgrades on the server; it gets a stand-in that never hears of one. */
async function preparePages(root, port) {
  const { default: next } = await import('next')
  const pages = next({ dev: false, dir: root, port, quiet: true, httpServer: new EventEmitter() })
  await pages.prepare()
  return { answer: pages.getRequestHandler(), close: () => pages.close() }
}

function everyHour(keepHouse) {
  const once = () =>
    keepHouse().then(
      (deleted) => Object.values(deleted).some(Boolean) && log('info', 'deleted what had run out', deleted),
      (problem) => log('error', 'could not delete what had run out', placeOf(problem)),
    )
  once()
  return setInterval(once, 3_600_000)
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (problem) => reject(whyNot(port, problem)))
    server.listen(port, resolve)
  })
}

function refuse(request, response, { status, text }) {
  const body = `${text}\n`
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.write(body)
  endOnceHeard(request, response)
}

/** Closing while a sender is still sending can lose our answer on its way, so read on for a moment. */
function endOnceHeard(request, response) {
  const end = () => response.end()
  const tooLong = setTimeout(end, patienceWithLargeBodies.time)
  let bytes = 0
  request.on('data', (part) => {
    bytes += part.length
    if (bytes > patienceWithLargeBodies.bytes) end()
  })
  request.once('end', end)
  request.once('error', end)
  response.once('close', () => clearTimeout(tooLong))
}

function fail(response, problem) {
  log('error', 'request failed', placeOf(problem))
  if (response.headersSent) return response.destroy()
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end('Something went wrong on our side. Please try again in a moment.\n')
}

function answerBrokenRequest(problem, socket) {
  if (problem.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  // A second answer to one request could be taken for the answer to somebody else's.
  if (socket.bytesWritten > 0) return socket.end(() => socket.destroy())
  if (problem.code === 'HPE_HEADER_OVERFLOW')
    return closeWith(socket, 431, 'This request has too many headers.')
  if (problem.code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return closeWith(socket, 408, 'This request took too long.')
  closeWith(socket, 400, 'This request could not be read.')
}

const names = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' }

function closeWith(socket, status, text) {
  const body = `${text}\n`
  const head = `HTTP/1.1 ${status} ${names[status]}\r\ncontent-type: text/plain; charset=utf-8\r\n`
  socket.on('error', () => {})
  socket.end(`${head}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`, () =>
    socket.destroy(),
  )
}

async function drain(server) {
  let closed = false
  server.close(() => (closed = true))
  const until = Date.now() + longestGoodbye
  while (!closed && Date.now() < until) {
    server.closeIdleConnections()
    await pause(50)
  }
  server.closeAllConnections()
}
