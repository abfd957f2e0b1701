import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from '../audit/audit'
import { database } from '../db'
import { bytes } from '../keys'

/** What a link is for: the first administrator, somebody invited, or a new password. */
export type Purpose = 'set_up' | 'invitation' | 'new_password'

/** Makes a link's secret, good for some hours and one use; a new one for the same person and purpose ends the old. */
export async function makeLink(
  tx: Transaction,
  purpose: Purpose,
  person: string | null,
  hours: number,
): Promise<string> {
  const secret = randomBytes(24).toString('base64url')
  await tx.$executeRaw`
    DELETE FROM one_time_links WHERE purpose = ${purpose} AND person_id IS NOT DISTINCT FROM ${person}::uuid`
  await tx.$executeRaw`
    INSERT INTO one_time_links (id, purpose, person_id, expires_at)
    VALUES (${linkId(secret)}, ${purpose}, ${person}::uuid, now() + make_interval(hours => ${hours}))`
  return secret
}

/** Whether a link still works, and for whom; looking does not use it up. */
export async function linkBehind(
  purpose: Purpose,
  secret: string,
): Promise<{ person: string | null } | null> {
  const [row] = await database('gatekeeper').$queryRaw<{ person: string | null }[]>`
    SELECT person_id::text AS person FROM one_time_links
    WHERE id = ${linkId(secret)} AND purpose = ${purpose} AND expires_at > now()`
  return row ?? null
}

/** Uses a link up, in the transaction of what it allows; null when it was used, ran out, or never was. */
export async function spendLink(
  tx: Transaction,
  purpose: Purpose,
  secret: string,
): Promise<{ person: string | null } | null> {
  const [row] = await tx.$queryRaw<{ person: string | null }[]>`
    DELETE FROM one_time_links WHERE id = ${linkId(secret)} AND purpose = ${purpose} AND expires_at > now()
    RETURNING person_id::text AS person`
  return row ?? null
}

function linkId(secret: string): Uint8Array<ArrayBuffer> {
  return bytes(createHash('sha256').update(secret).digest())
}
