import 'server-only'
import { atTheGate } from '../gate'
import { cookieName } from './session-cookie'
import { endSession, type Visitor } from './sessions'
import type { SetCookie } from '../set-cookie'
import { isSecure } from '../site'

/** Ends a session for good, on record, and gives the cookie that takes the browser's copy away. */
export async function signOut(me: Visitor | null): Promise<SetCookie> {
  if (me)
    await atTheGate(async ({ tx, record }) => {
      await endSession(tx, me.session)
      if (me.stage === 'full') await record(me, 'signed-out', me.id)
    })
  return { name: cookieName(), value: '', path: '/staff', secure: isSecure(), seconds: 0 }
}
