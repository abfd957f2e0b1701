import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { installationKey } from '../keys'
import { keyFor, mac } from '../locks'
import { isSecure } from '../site'
import type { SetCookie } from '../set-cookie'

/** The cookie by which a browser is known to have been used by a person before. It lets nobody in. */
export const DEVICE_COOKIE = 'heard-device'

/** The cookie that a browser gets when a person has signed in to the end. */
export function deviceCookie(person: string): SetCookie {
  const said = `${person}.${randomBytes(9).toString('base64url')}`
  const value = `${said}.${sign(said)}`
  return { name: DEVICE_COOKIE, value, path: '/staff', secure: isSecure(), seconds: 365 * 86_400 }
}

/** Whose browser a cookie of ours names, and the browser's own name to count by; null for any other cookie. */
export function knownDevice(cookie: string | undefined): { person: string; name: string } | null {
  const [person, name, signature = ''] = (cookie ?? '').split('.')
  if (!person || !name) return null
  const right = Buffer.from(sign(`${person}.${name}`))
  const given = Buffer.from(signature)
  return right.length === given.length && timingSafeEqual(right, given) ? { person, name } : null
}

function sign(said: string): string {
  return mac(keyFor('devices', installationKey()), said).toString('base64url')
}
