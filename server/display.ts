import 'server-only'
import { displayFrom, displayWord, marksOf, type Display } from '../domain/display/display'
import { displayStylesheet, displayStylesheetHash } from '../generated/public-assets'
import { serialize } from './set-cookie'
import { isSecure } from './site'

const COOKIE = 'display'
const A_YEAR = 365 * 86_400

/** How a person asked for pages to look: in this address, else in the one cookie they asked for; null when they did not. */
export function displayOf(request: Request): Display | null {
  if (!request.url.includes('display=')) return remembered(request)
  return displayFrom(new URL(request.url).searchParams.get('display')) ?? remembered(request)
}

/** The display this device was asked to remember, or null. */
export function remembered(request: Request): Display | null {
  const cookies = request.headers.get('cookie')
  return cookies ? displayFrom(/(?:^|;\s*)display=([a-z0-9.]{1,60})(?:;|$)/.exec(cookies)?.[1]) : null
}

/** The header that asks a device to remember a display for a year, or to forget it (null). */
export function rememberDisplay(display: Display | null): string {
  const value = display ? displayWord(display) : ''
  return serialize({ name: COOKIE, value, path: '/', secure: isSecure(), seconds: display ? A_YEAR : 0 })
}

/** A finished document as this person asked for it to look. */
export function dressed(html: string, display: Display): string {
  const marks = marksOf(display)
  return marks
    ? html
        .replace('<html ', `<html data-display="${marks}" `)
        .replace('</head>', () => `<style>${displayStylesheet}</style></head>`)
    : html
}

/** An answer of ours as this person asked for pages to look, unless their survey has already seen to it. */
export async function inTheirDisplay(response: Response, request: Request): Promise<Response> {
  const display = displayOf(request)
  // A page whose policy does not know the second sheet, like one for paper, has a look of its own.
  const policy = response.headers.get('content-security-policy')
  if (!display || !policy?.includes(displayStylesheetHash)) return response
  const html = await response.text()
  const { status, headers } = response
  headers.set('cache-control', 'no-store')
  // The page's own link to these settings, so that they are found as they are now.
  const carrying = html.replace('/display?back=', `/display?display=${displayWord(display)}&amp;back=`)
  return new Response(html.includes('<html data-display=') ? html : dressed(carrying, display), {
    status,
    headers,
  })
}
