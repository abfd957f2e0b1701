import 'server-only'
import { generateSecret, generateURI, verify } from 'otplib'
import QRCode from 'qrcode'
import type { Transaction } from '../audit/audit'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock } from '../locks'

/** A secret for a code app: locked for the form that carries it, in groups to type, and as the address of a picture to scan. */
export type NewSecret = { sealed: string; groups: string; picture: string }

/** Makes a secret for a person's code app. Nothing is stored until the app has shown a right code. */
export async function newSecret(person: { id: string; email: string }): Promise<NewSecret> {
  const secret = generateSecret()
  const address = generateURI({ issuer: 'Heard', label: person.email, secret })
  const svg = await QRCode.toString(address, { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const sealed = lock(offered(), person.id, secret).toString('base64url')
  return { sealed, groups: secret.match(/.{1,4}/g)!.join(' '), picture }
}

/** Keeps a secret once its app has shown the right code; false when the code is wrong or the secret not ours. */
export async function addCodeApp(
  tx: Transaction,
  person: string,
  sealed: string,
  code: string,
): Promise<boolean> {
  const secret = opened(person, sealed)
  const step = secret && (await stepOf(secret, code, null))
  if (!secret || !step) return false
  const kept = bytes(lock(stored(), person, secret))
  await tx.$executeRaw`UPDATE people SET totp = ${kept}, totp_step = ${step} WHERE id = ${person}::uuid`
  return true
}

/** Whether a code is right now, give or take thirty seconds. Each works once, also when two arrive together. */
export async function codeFits(tx: Transaction, person: string, code: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ totp: Uint8Array | null; step: number | null }[]>`
    SELECT totp, totp_step AS step FROM people WHERE id = ${person}::uuid FOR UPDATE`
  if (!row?.totp) return false
  const step = await stepOf(unlock(stored(), person, row.totp).toString(), code, row.step)
  if (!step) return false
  await tx.$executeRaw`UPDATE people SET totp_step = ${step} WHERE id = ${person}::uuid`
  return true
}

async function stepOf(secret: string, token: string, after: number | null): Promise<number | null> {
  const rest = after === null ? {} : { afterTimeStep: after }
  const result = await verify({ secret, token, epochTolerance: 30, ...rest })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

function opened(person: string, sealed: string): string | null {
  try {
    return unlock(offered(), person, Buffer.from(sealed, 'base64url')).toString()
  } catch {
    return null
  }
}

const offered = () => keyFor('code-app-offered', installationKey())
const stored = () => keyFor('code-app', installationKey())
