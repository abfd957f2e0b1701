import { bestLanguage } from '../domain/language/languages'

/** Leads to the front door in the reader's best language. */
export function GET(request: Request): Response {
  const location = `/${bestLanguage(request.headers.get('accept-language'))}`
  return new Response(null, {
    status: 302,
    headers: { location, vary: 'accept-language', 'cache-control': 'no-cache' },
  })
}
