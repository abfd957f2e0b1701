/** What the server refuses before any page sees a request, and which headers of a request it believes. */
import { isIP } from 'node:net'

const longestTarget = 8 * 1024
const largestBody = 256 * 1024

const ourOwnHeaders = [
  /^(x-nonce|content-security-policy(-report-only)?|next-action|rsc|forwarded|x-real-ip)$/,
  /^(x-heard-|x-middleware-|x-nextjs-|x-invoke-|x-next-|x-matched-path|next-router-|x-forwarded-)/,
]

/** The refusal that a request has earned, `{ status, text }`, or undefined when it may pass. */
export function refusalFor({ url, headers }) {
  if (!url.startsWith('/')) return { status: 400, text: 'This address does not make sense here.' }
  if (url.length > longestTarget) return { status: 414, text: 'This address is too long.' }
  if (!['chunked', undefined].includes(headers['transfer-encoding']?.toLowerCase())) {
    return { status: 400, text: 'This request could not be read.' }
  }
  if (headers.upgrade) return { status: 400, text: 'This server does not change protocols.' }
  if (Number(headers['content-length']) > largestBody) {
    return { status: 413, text: 'This is more than can be sent at once. Please send less.' }
  }
  if (/^\/+_next\/+image(\/|$)/i.test(pathOf(url))) return { status: 404, text: 'There is no page here.' }
  return undefined
}

function pathOf(url) {
  const path = url.split('?', 1)[0]
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * Takes away headers that only our own code may set, then writes down who is asking:
 * `x-forwarded-for` holds one address, the nearest that is not a proxy in `trustedProxies`.
 */
export function believe(request, trustedProxies) {
  const { headers } = request
  const peer = plainAddress(request.socket.remoteAddress)
  const said = isTrusted(peer, trustedProxies) ? forwardedBy(headers) : {}
  for (const name of Object.keys(headers)) {
    if (ourOwnHeaders.some((pattern) => pattern.test(name))) delete headers[name]
  }
  headers['x-forwarded-for'] = nearestStranger([...(said.addresses ?? []), peer], trustedProxies)
  headers['x-forwarded-proto'] = said.protocol ?? 'http'
  if (said.host) headers['x-forwarded-host'] = said.host
}

function forwardedBy(headers) {
  const protocol = headers['x-forwarded-proto']
  return {
    addresses: (headers['x-forwarded-for'] ?? '').split(',').map((part) => plainAddress(part.trim())),
    protocol: ['http', 'https'].includes(protocol) ? protocol : undefined,
    host: headers['x-forwarded-host'],
  }
}

/** Everything left of the nearest stranger was written by a stranger, so it may be made up. */
function nearestStranger(addresses, trustedProxies) {
  let nearest = addresses.at(-1)
  for (const address of addresses.toReversed()) {
    if (!isIP(address)) break
    nearest = address
    if (!isTrusted(address, trustedProxies)) break
  }
  return nearest
}

function isTrusted(address, trustedProxies) {
  const family = isIP(address)
  return family > 0 && trustedProxies.check(address, `ipv${family}`)
}

/** An IPv4 address that arrives on an IPv6 socket is written ::ffff:10.0.0.4. */
function plainAddress(address = '') {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
