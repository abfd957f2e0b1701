import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { installationKey } from '../keys'
import { keyFor } from '../locks'
import { isSecure } from '../site'

/** Hours after which everyone signs in anew. The database's staff() in prisma/migrations says the same. */
const MOST_HOURS = 12

/** The name of the staff cookie. */
export function cookieName(): string {
  return isSecure() ? '__Secure-heard-staff' : 'heard-staff'
}

/** How the staff cookie is set: it is never sent to public pages, read by scripts, or taken along by other sites. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/staff', secure: isSecure() }
}

/** The staff cookie that a request carries, where the framework is not there to read it. */
export function staffCookieOf(request: Request): string | undefined {
  const begins = `${cookieName()}=`
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/)
  return cookies.findLast((cookie) => cookie.startsWith(begins))?.slice(begins.length)
}

/** The secret that next-auth locks its cookies with; another installation has another. */
export function signInSecret(): string {
  return keyFor('sign-in', installationKey()).toString('hex')
}

/** The cookie's value for a session's secret. It holds nothing else: roles are read from the database each time. */
export function cookieFor(secret: string): Promise<string> {
  return encode({ token: { secret }, secret: signInSecret(), maxAge: MOST_HOURS * 3600 })
}

/** The session's secret in a cookie; null for a cookie that is not ours, was changed, or has run out. */
export async function secretIn(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: signInSecret() }).catch(() => null)
  return typeof token?.secret === 'string' ? token.secret : null
}
