import 'server-only'
import { needsSecondFactor } from '../../domain/people/access'
import { tellOfChange } from './factor-letters'
import type { Gate } from '../gate'
import { hashPassword, passwordFits, passwordProblem } from './passwords'
import { makeRecoveryCodes } from './recovery-codes'
import type { Factor } from './second-factors'
import { endSession, endSessions, factorsOf, type Visitor } from './sessions'
import type { Amiss } from './sign-in'
import { forgetTries, takeTries } from './sign-in-tries'

type Own = Gate & { me: Visitor }

const FREE = 5

/** Changes the own password, by whoever knows the one before; everywhere else is signed out. Null when it is done. */
export async function changePassword(
  { tx, record, me }: Own,
  current: string,
  next: string,
): Promise<Amiss | { wait: number } | null> {
  const wait = await takeTries([{ name: `password of ${me.id}`, free: FREE }])
  if (wait) return { wait }
  const [row] = await tx.$queryRaw<{ hash: string | null }[]>`
    SELECT password_hash AS hash FROM people WHERE id = ${me.id}::uuid FOR UPDATE`
  if (!(await passwordFits(row?.hash ?? null, current)))
    return { problems: { current: 'This is not the password you have now.' } }
  await forgetTries(`password of ${me.id}`)
  const easy = passwordProblem(next, me)
  if (easy) return { problems: { password: easy } }
  const hash = await hashPassword(next)
  await tx.$executeRaw`UPDATE people SET password_hash = ${hash} WHERE id = ${me.id}::uuid`
  await endSessions(tx, me.id, me.session)
  await record(me, 'password.changed', me.id)
  await tellOfChange(tx, me, 'Your password for Heard was changed.')
  return null
}

/** Takes the own code app away. */
export function removeCodeApp(own: Own): Promise<Amiss | null> {
  return remove(
    own,
    'code app',
    (tx, me) =>
      tx.$executeRaw`UPDATE people SET totp = NULL, totp_step = NULL WHERE id = ${me.id}::uuid AND totp IS NOT NULL`,
  )
}

/** Takes one of the own passkeys away, by its id in hexadecimal. */
export function removePasskey(own: Own, passkey: string): Promise<Amiss | null> {
  return remove(
    own,
    'passkey',
    (tx, me) =>
      tx.$executeRaw`DELETE FROM passkeys WHERE id = decode(${passkey}, 'hex') AND person_id = ${me.id}::uuid`,
  )
}

/** Makes new recovery codes; the ones before work no more. */
export async function makeOwnRecoveryCodes({ tx, record, me }: Own): Promise<string[] | Amiss> {
  const { codeApp, passkey } = await factorsOf(tx, me.id)
  if (!codeApp && !passkey)
    return { problems: { '': 'Recovery codes stand in for a second factor. Add one of those first.' } }
  await record(me, 'recovery.made', me.id)
  await tellOfChange(tx, me, 'You have new recovery codes for Heard; the ones before do not work any more.')
  return makeRecoveryCodes(tx, me.id)
}

/** Signs out one of one's own sessions; whether there was such a one. */
export async function endOwnSession({ tx, record, me }: Own, session: string): Promise<boolean> {
  const [own] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM sessions WHERE id = decode(${session}, 'hex') AND person_id = ${me.id}::uuid`
  if (!own) return false
  await endSession(tx, session)
  await record(me, 'sessions.ended', me.id, { ended: 1 })
  return true
}

/** Signs out everywhere but here, and says in how many places that was. */
export async function endOtherSessions({ tx, record, me }: Own): Promise<number> {
  const ended = await endSessions(tx, me.id, me.session)
  if (ended) await record(me, 'sessions.ended', me.id, { ended })
  return ended
}

async function remove(
  { tx, record, me }: Own,
  kind: Factor,
  take: (tx: Own['tx'], me: Visitor) => Promise<number>,
): Promise<Amiss | null> {
  await tx.$queryRaw`SELECT 1 FROM people WHERE id = ${me.id}::uuid FOR UPDATE`
  if (!(await take(tx, me))) return null
  const left = await factorsOf(tx, me.id)
  const none = !left.codeApp && !left.passkey
  if (none && needsSecondFactor(me.roles))
    return {
      problems: { '': 'This is your only second factor, and your work needs one. Add another one first.' },
    }
  if (none) await tx.$executeRaw`DELETE FROM recovery_codes WHERE person_id = ${me.id}::uuid`
  await endSessions(tx, me.id, me.session)
  await record(me, 'factor.removed', me.id, { kind })
  await tellOfChange(tx, me, `A ${kind} was removed from how you sign in to Heard.`)
  return null
}
