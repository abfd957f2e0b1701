import 'server-only'
import { database } from '../db'
import { deviceCookie, knownDevice } from './device-cookie'
import { atTheGate, type Gate } from '../gate'
import type { Knock } from '../knock'
import { log } from '../log.mjs'
import { passwordFits } from './passwords'
import { cookieFor, cookieName, cookieOptions } from './session-cookie'
import { endSession, startSession, visitorOf, type How, type Visitor } from './sessions'
import type { SetCookie } from '../set-cookie'
import { countTry, forgetTries, giveTryBack, networkToday, takeTries, type Counted } from './sign-in-tries'

/** Somebody who came in, how far, and what their browser keeps of it. */
export type Entered = { visitor: Visitor; cookies: SetCookie[] }

/** What is wrong with what somebody typed, by field; '' for the whole. */
export type Amiss = { problems: Record<string, string> }

/** What came of a sign-in: in; or wait so many seconds; or wrong. */
export type Entry = Entered | { wait: number } | 'wrong'

type Known = { id: string; organisation: string; roles: string[]; hash: string | null; state: string }

// A spray tries one password on many accounts, so a network has a limit of its own; a school's is not hit by a
// morning of people who mistype.
const FREE = { account: 5, network: 40 }
const MANY = 20

/**
 * Signs in with a password. An unknown address, a wrong password and somebody switched off look and take the same.
 * Tries are counted for the account in one network, or for a browser that this person used before: whoever tries
 * from elsewhere shuts nobody out, and passkeys and organisation accounts never pass here.
 */
export async function signInWithPassword(email: string, password: string, knock: Knock): Promise<Entry> {
  const [person] = await database('gatekeeper').$queryRaw<Known[]>`
    SELECT id::text, organisation_id AS organisation, roles, password_hash AS hash, state
    FROM people WHERE email = ${email}`
  const [own, ...shared] = countedFor(email, person, knock)
  const wait = await takeTries([own, ...shared])
  if (wait) return { wait }
  const fits = await passwordFits(person?.state === 'active' ? person.hash : null, password)
  if (!person || !fits) {
    await refuse(email, person ?? null)
    return 'wrong'
  }
  await forgetTries(own.name)
  await Promise.all(shared.map(({ name }) => giveTryBack(name)))
  return atTheGate((gate) => enter(gate, knock, person, { how: 'password', proven: false }))
}

/**
 * Lets a person in, in a session of its own: the one this browser had, whole or half-open, is gone. `how` is left
 * out by somebody half-way, who came as that session says. On record when it is complete.
 */
export async function enter(
  { tx, record }: Gate,
  { me, device }: Knock,
  person: { id: string; organisation: string; roles: readonly string[] },
  { how, proven }: { how?: How; proven: boolean },
): Promise<Entered> {
  const before = me && (await endSession(tx, me.session))
  const came = how ?? before ?? 'password'
  const secret = await startSession(tx, person, { how: came, proven, device })
  const visitor = (await visitorOf(secret, tx))!
  if (visitor.stage === 'full') await record(person, 'signed-in', person.id, { how: came })
  return { visitor, cookies: await cookiesOf(visitor, secret) }
}

/**
 * A refusal is on record, for an address nobody has as for one that somebody has: the work is the same, so it
 * takes the same. Many within an hour are an attack, told once.
 */
export async function refuse(name: string, person: Pick<Known, 'id' | 'organisation'> | null): Promise<void> {
  const tries = await countTry(`attack ${name}`)
  const nobody = { id: null, organisation: person?.organisation ?? null }
  await atTheGate(async ({ record }) => {
    await record(nobody, 'sign-in.refused', person?.id ?? null)
    if (tries === MANY) await record(nobody, 'sign-in.attacked', person?.id ?? null)
  })
  if (tries === MANY) log('warn', 'signing in to one account was tried far too often', { tries })
}

function countedFor(email: string, person: Known | undefined, knock: Knock): [Counted, ...Counted[]] {
  const device = knownDevice(knock.known)
  if (device && device.person === person?.id) return [{ name: `device ${device.name}`, free: FREE.account }]
  const network = networkToday(knock.request)
  return [
    { name: `account ${email} ${network}`, free: FREE.account },
    { name: `network ${network}`, free: FREE.network },
  ]
}

/** The cookies of a session: its own, and, once it is complete, that of a browser this person has used. */
async function cookiesOf(visitor: Visitor, secret: string): Promise<SetCookie[]> {
  const { path, secure } = cookieOptions()
  const own = { name: cookieName(), value: await cookieFor(secret), path, secure }
  return visitor.stage === 'full' ? [own, deviceCookie(visitor.id)] : [own]
}
