import 'server-only'
import { atTheGate, type Gate } from '../gate'
import { codeFits } from './code-app'
import type { Knock } from '../knock'
import { passkeyOwner } from './passkeys'
import { tellOfChange } from './factor-letters'
import { spendRecoveryCode } from './recovery-codes'
import { enter, refuse, type Entered, type Entry } from './sign-in'
import type { Visitor } from './sessions'
import { forgetTries, takeTries } from './sign-in-tries'

/** Somebody whose second factor is still missing. */
export type Halfway = Knock & { me: Visitor }

const FREE = 5

/** Lets somebody half-way in by a code of their app, and only once by each. Wrong ones are counted for the person. */
export function showCode(knock: Halfway, code: string): Promise<Entry> {
  return oneTry(knock, async (gate) => {
    if (!(await codeFits(gate.tx, knock.me.id, code))) return 'wrong'
    return enter(gate, knock, knock.me, { proven: true })
  })
}

/** Lets somebody half-way in by a recovery code, which is used up; they are told by mail. */
export function showRecoveryCode(knock: Halfway, typed: string): Promise<Entry> {
  return oneTry(knock, async (gate) => {
    const { me } = knock
    if (!(await spendRecoveryCode(gate.tx, me.id, typed))) return 'wrong'
    await gate.record(me, 'recovery.used', me.id)
    await tellOfChange(gate.tx, me, 'One of your recovery codes was used to sign in to Heard.')
    return enter(gate, knock, me, { proven: true })
  })
}

/** Signs in with a passkey alone: it is two factors in one, the device and whoever can unlock it. */
export async function signInWithPasskey(knock: Knock, credential: string): Promise<Entered | 'wrong'> {
  return atTheGate(async (gate) => {
    const owner = await passkeyOwner(gate.tx, knock.request, { credential, cookie: knock.question })
    const [person] = await gate.tx.$queryRaw<{ id: string; organisation: string; roles: string[] }[]>`
      SELECT id::text, organisation_id AS organisation, roles FROM people
      WHERE id = ${owner}::uuid AND state = 'active'`
    return person ? enter(gate, knock, person, { how: 'passkey', proven: true }) : 'wrong'
  })
}

async function oneTry(knock: Halfway, show: (gate: Gate) => Promise<Entered | 'wrong'>): Promise<Entry> {
  const { me } = knock
  const name = `second ${me.id}`
  const wait = await takeTries([{ name, free: FREE }])
  if (wait) return { wait }
  const entry = await atTheGate(show)
  if (entry === 'wrong') await refuse(name, me)
  else await forgetTries(name)
  return entry
}
