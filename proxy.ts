import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { reportStylesheetHash } from './generated/public-assets'

/** Gives every staff page that the framework serves a content policy with a nonce of its own, and tells the page its address. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-heard-path', request.nextUrl.pathname)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  return response
}

export const config = { matcher: ['/staff', '/staff/:path*'] }

function policyWith(nonce: string): string {
  const inDevelopment = process.env.NODE_ENV === 'development'
  return [
    "default-src 'none'",
    // In development the framework evaluates what it is building, and runs documents beside its own pages.
    `script-src ${inDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : `'nonce-${nonce}' 'strict-dynamic'`}`,
    // The board report carries its stylesheet inside, so that it can be saved as one file.
    `style-src 'self' ${inDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}' '${reportStylesheetHash}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
