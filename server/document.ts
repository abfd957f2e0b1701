import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { ReactElement } from 'react'
import type { Display } from '../domain/display/display'
import {
  displayStylesheetHash,
  readingStylesheetHash,
  stylesheetHash,
  urduStylesheetHash,
} from '../generated/public-assets'
import { dressed } from './display'

/** Stands in a rendered page for what differs from person to person, and is filled in afterwards. */
export const DRAFT_SLOT = `slot-${randomBytes(9).toString('hex')}`
export const REV_SLOT = `slot-${randomBytes(9).toString('hex')}`

const CONTENT_POLICY = policyFor([
  stylesheetHash,
  readingStylesheetHash,
  urduStylesheetHash,
  displayStylesheetHash,
])

/** The policy of documents for staff, whose stylesheet is a file, for they come back to it all day. */
export const STAFF_POLICY = policyFor(['self'])

/** Only a page that a person may keep on their device can start a worker there, under the one name its script uses. */
const CONTENT_POLICY_FOR_DEVICE = CONTENT_POLICY.replace("worker-src 'none'", "worker-src 'self'").replace(
  "trusted-types 'none'",
  'trusted-types phone',
)

function policyFor(styles: string[]): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map((style) => `'${style}'`).join(' ')}`,
    "font-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hashOf(style: string): string {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}

type Page = {
  status?: number
  headers?: Record<string, string>
  /** Two pages with the same key show the same; without one the page is rendered each time. Never holds words someone typed. */
  key?: string
  slots?: { draft: string; rev?: string | number }
  /** How the person in this draft asked for pages to look. */
  display?: Display
  /** A page that its person may keep on the device. */
  mayStayOnDevice?: true
  /** Styles that this page has in place of the usual sheet. */
  styles?: string[]
}

const rendered = new Map<string, string[]>()
const MOST_PAGES = 4000

/** A page as one finished document: rendered once for all who see the same, with their draft's address filled in. */
export async function documentResponse(element: () => ReactElement, page: Page = {}): Promise<Response> {
  const { status = 200, headers, key, slots, display, styles, mayStayOnDevice } = page
  const parts = (key && rendered.get(key)) || (await render(element))
  if (key && !rendered.has(key)) {
    if (rendered.size >= MOST_PAGES) rendered.clear()
    rendered.set(key, parts)
  }
  const html = (slots ? parts.map((part) => fill(part, slots)) : parts).join('')
  return new Response(display ? dressed(html, display) : html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': styles
        ? policyFor(styles.map(hashOf))
        : mayStayOnDevice
          ? CONTENT_POLICY_FOR_DEVICE
          : CONTENT_POLICY,
      'cache-control': slots || status !== 200 ? 'no-store' : 'no-cache',
      ...headers,
    },
  })
}

/** On to another of our pages after a form was sent. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}

/** A document as finished markup. */
export async function markupOf(element: () => ReactElement): Promise<string> {
  // Imported here because Next refuses it at the top of a file that its server bundle reaches.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(element())}`
}

async function render(element: () => ReactElement): Promise<string[]> {
  return (await markupOf(element)).split(new RegExp(`(${DRAFT_SLOT}|${REV_SLOT})`))
}

function fill(part: string, { draft, rev = '' }: NonNullable<Page['slots']>): string {
  return part === DRAFT_SLOT ? draft : part === REV_SLOT ? String(rev) : part
}
