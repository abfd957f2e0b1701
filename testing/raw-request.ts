import { request as ask } from 'node:http'
import { connect } from 'node:net'

/** What came back: the status, the headers, the text. */
export type Reply = { status: number; headers: Record<string, unknown>; text: string }

/** What to send besides the address; a body that is text or bytes, exactly as it stands. */
export type Sending = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** One request with nothing a browser would add, on a connection of its own. Redirects are not followed. */
export function raw(home: string, path: string, { method, headers, body }: Sending = {}): Promise<Reply> {
  const { hostname, port } = new URL(home)
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, agent: false, headers, method: method ?? (body ? 'POST' : 'GET') }
    const sending = ask(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(replyOf(response, Buffer.concat(parts))))
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

/** Posts a form as a browser would encode it, but with whatever fields are asked for. */
export function postForm(
  home: string,
  path: string,
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const body = typeof form === 'string' ? form : new URLSearchParams(form).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return raw(home, path, { method: 'POST', headers: type, body })
}

/** Writes these bytes on a bare connection and answers everything that comes back until it closes. */
export function onTheWire(home: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(home)
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes, 'latin1'))
    socket.setTimeout(20_000, () => socket.destroy(new Error('The connection stayed open')))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

function replyOf(response: { statusCode?: number; headers: Record<string, unknown> }, body: Buffer): Reply {
  return { status: response.statusCode ?? 0, headers: response.headers, text: body.toString('utf8') }
}
