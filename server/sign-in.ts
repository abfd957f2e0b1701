import 'server-only'
import { database } from './db'
import { deviceCookie, knownDevice } from './device-cookie'
import { atTheGate, type Gate } from './gate'
import { passwordFits } from './passwords'
import { cookieFor, cookieName, cookieOptions } from './session-cookie'
import { endSession, startSession, visitorOf, type How, type Visitor } from './sessions'
import type { SetCookie } from './set-cookie'
import { countTry, forgetTries, networkToday, takeTries } from './sign-in-tries'

/** Where somebody signs in from: their network, their browser, and the cookie of a browser used before. */
export type From = { request: Pick<Request, 'headers'>; device: string; known: string | undefined }

/** What came of a sign-in: in, and how far; or wait so many seconds; or wrong. */
export type Entry = { visitor: Visitor; cookies: SetCookie[] } | { wait: number } | 'wrong'

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
export async function signInWithPassword(email: string, password: string, from: From): Promise<Entry> {
  const [person] = await database('gatekeeper').$queryRaw<Known[]>`
    SELECT id::text, organisation_id AS organisation, roles, password_hash AS hash, state
    FROM people WHERE email = ${email}`
  const device = knownDevice(from.known, person?.id ?? null)
  const network = networkToday(from.request)
  const own = device ? `device ${device}` : `account ${email} ${network}`
  const counted = [
    { name: own, free: FREE.account },
    ...(device ? [] : [{ name: `network ${network}`, free: FREE.network }]),
  ]
  const wait = await takeTries(counted)
  if (wait) return { wait }
  const fits = await passwordFits(person?.state === 'active' ? person.hash : null, password)
  if (!person || !fits) {
    await refuse(person)
    return 'wrong'
  }
  await forgetTries([own])
  return atTheGate((gate) => enter(gate, person, { how: 'password', proven: false, device: from.device }))
}

/** Lets a person in: a session of its own, on record when it is complete. */
export async function enter(
  { tx, record }: Gate,
  person: { id: string; organisation: string; roles: string[] },
  by: { how: How; proven: boolean; device: string },
): Promise<{ visitor: Visitor; cookies: SetCookie[]; secret: string }> {
  const secret = await startSession(tx, person, by)
  const visitor = (await visitorOf(secret, tx))!
  if (visitor.stage === 'full') await record(person, 'signed-in', person.id, { how: by.how })
  return { visitor, cookies: await cookiesOf(visitor, secret), secret }
}

/** Lets somebody who has shown a second factor in to the end, in a new session: the half-open one is gone. */
export async function complete(
  gate: Gate,
  visitor: Visitor,
  device: string,
): Promise<{ cookies: SetCookie[] }> {
  const how = await endSession(gate.tx, visitor.session)
  return enter(gate, visitor, { how, proven: true, device })
}

/** The cookies of a session: its own, and, once it is complete, that of a browser this person has used. */
async function cookiesOf(visitor: Visitor, secret: string): Promise<SetCookie[]> {
  const { path, secure } = cookieOptions()
  const own = { name: cookieName(), value: await cookieFor(secret), path, secure }
  return visitor.stage === 'full' ? [own, deviceCookie(visitor.id)] : [own]
}

/** A wrong password is on record once the account is known; many of them within an hour are an attack, told once. */
async function refuse(person: Known | undefined): Promise<void> {
  if (!person) return
  const tries = await countTry(`attack ${person.id}`)
  const nobody = { id: null, organisation: person.organisation }
  await atTheGate(async ({ record }) => {
    await record(nobody, 'sign-in.refused', person.id)
    if (tries === MANY) await record(nobody, 'sign-in.attacked', person.id)
  })
}
