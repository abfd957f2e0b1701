import 'server-only'
import { bytes } from './keys'
import { database } from './db'
import { cookieName, isSecure } from './session-cookie'
import type { Visitor } from './sessions'
import type { SetCookie } from './set-cookie'

/** Ends one session for good, and gives the cookie that takes the browser's copy away. */
export async function signOut({ session }: Visitor): Promise<SetCookie> {
  await database('gatekeeper').session.deleteMany({ where: { id: bytes(Buffer.from(session, 'hex')) } })
  return { name: cookieName(), value: '', path: '/staff', secure: isSecure(), seconds: 0 }
}
