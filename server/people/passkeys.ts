import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'
import { database } from '../db'
import { bytes } from '../keys'
import { isSecure } from '../site'
import type { SetCookie } from '../set-cookie'
import { siteUrl } from '../site'

/** The cookie that ties a passkey's answer to the question that this browser was asked. */
export const QUESTION_COOKIE = 'heard-passkey'
const FIVE_MINUTES = 300

type Place = Pick<Request, 'headers'>

/** The question for a new passkey of a person, with the cookie that goes with it. */
export async function askNewPasskey(place: Place, person: { id: string; email: string; name: string }) {
  const known = await database('gatekeeper').passkey.findMany({ where: { personId: person.id } })
  const options = await generateRegistrationOptions({
    rpName: 'Heard',
    rpID: siteOf(place).hostname,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    excludeCredentials: known.map(({ id }) => ({ id: Buffer.from(id).toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, cookie: await remember(options.challenge) }
}

/** The question for a passkey to sign in with; it names nobody, so it tells nothing about who has one. */
export async function askPasskey(place: Place) {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(place).hostname,
    userVerification: 'required',
  })
  return { options, cookie: await remember(options.challenge) }
}

/** Keeps a new passkey whose answer is right; false otherwise. */
export async function addPasskey(
  tx: Transaction,
  place: Place,
  person: string,
  given: { credential: string; label: string; cookie: string | undefined },
): Promise<boolean> {
  const response = parsed<RegistrationResponseJSON>(given.credential)
  const challenge = await asked(given.cookie)
  if (!response || !challenge) return false
  const checked = await verifyRegistrationResponse({ response, ...expected(place, challenge) }).catch(
    () => null,
  )
  if (!checked?.verified) return false
  const { credential } = checked.registrationInfo
  const id = bytes(Buffer.from(credential.id, 'base64url'))
  if (await tx.passkey.findUnique({ where: { id } })) return false
  await tx.passkey.create({
    data: {
      id,
      personId: person,
      publicKey: bytes(Buffer.from(credential.publicKey)),
      counter: credential.counter,
      label: given.label || 'A passkey',
      addedOn: new Date(today()),
    },
  })
  return true
}

/** Whose passkey answered rightly, with the person verified on the device; null when none did. */
export async function passkeyOwner(
  tx: Transaction,
  place: Place,
  given: { credential: string; cookie: string | undefined },
): Promise<string | null> {
  const response = parsed<AuthenticationResponseJSON>(given.credential)
  const challenge = await asked(given.cookie)
  if (!response || !challenge) return null
  const id = bytes(Buffer.from(String(response.id), 'base64url'))
  const known = await tx.passkey.findUnique({ where: { id } })
  if (!known) return null
  const credential = { id: response.id, publicKey: known.publicKey, counter: Number(known.counter) }
  const checked = await verifyAuthenticationResponse({
    response,
    credential,
    ...expected(place, challenge),
  }).catch(() => null)
  if (!checked?.verified) return null
  const counter = checked.authenticationInfo.newCounter
  await tx.passkey.update({ where: { id }, data: { counter, usedOn: new Date(today()) } })
  return known.personId
}

function expected(place: Place, challenge: string) {
  const { origin, hostname } = siteOf(place)
  return {
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: hostname,
    requireUserVerification: true,
  }
}

function siteOf(place: Place): URL {
  return new URL(siteUrl(place as Request))
}

async function remember(challenge: string): Promise<SetCookie> {
  const value = randomBytes(18).toString('base64url')
  await database('gatekeeper').passkeyChallenge.create({
    data: { id: idOf(value), challenge, expiresAt: new Date(Date.now() + FIVE_MINUTES * 1000) },
  })
  return { name: QUESTION_COOKIE, value, path: '/staff', secure: isSecure(), seconds: FIVE_MINUTES }
}

/** A question is answered once: looking it up takes it away, whatever becomes of the answer. */
async function asked(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const [row] = await database('gatekeeper').$queryRaw<{ challenge: string }[]>`
    DELETE FROM passkey_challenges WHERE id = ${idOf(cookie)} AND expires_at > now() RETURNING challenge`
  return row?.challenge ?? null
}

function idOf(value: string): Uint8Array<ArrayBuffer> {
  return bytes(createHash('sha256').update(value).digest())
}

function parsed<T>(text: string): T | null {
  try {
    const value: unknown = JSON.parse(text)
    return value && typeof value === 'object' ? (value as T) : null
  } catch {
    return null
  }
}
