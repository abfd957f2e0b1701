import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { needsSecondFactor, Role } from '../../domain/people/access'
import { database } from '../db'
import { bytes } from '../keys'
import type { Transaction } from '../audit/audit'

/** Somebody who is signed in, or half-way: at `first` the second factor is still missing. */
export type Visitor = {
  session: string
  stage: 'first' | 'full'
  id: string
  name: string
  email: string
  organisation: string
  roles: Role[]
}

export type How = 'password' | 'organisation' | 'passkey'

/**
 * Starts a session and gives its secret, which only the cookie holds. `proven` says that a second factor was
 * shown; without it, those who need or have one stay at the first stage.
 */
export async function startSession(
  tx: Transaction,
  person: { id: string; roles: readonly string[] },
  { how, proven, device }: { how: How; proven: boolean; device: string },
): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const roles = person.roles.filter((role): role is Role => Role.safeParse(role).success)
  const { codeApp, passkey } = await factorsOf(tx, person.id)
  const mustProve = needsSecondFactor(roles) || codeApp || passkey
  const stage = proven || !mustProve ? 'full' : 'first'
  await tx.$executeRaw`
    INSERT INTO sessions (id, person_id, stage, how, device, started_at, seen_at)
    VALUES (${sessionId(secret)}, ${person.id}::uuid, ${stage}, ${how}, ${device}, now(), now())`
  if (stage === 'full')
    await tx.$executeRaw`UPDATE people SET seen_on = now()::date WHERE id = ${person.id}::uuid`
  return secret
}

/** Whether a person has a code app, and whether they have a passkey. */
export async function factorsOf(
  db: Pick<Transaction, '$queryRaw'>,
  person: string,
): Promise<{ codeApp: boolean; passkey: boolean }> {
  const [row] = await db.$queryRaw<{ codeApp: boolean; passkey: boolean }[]>`
    SELECT totp IS NOT NULL AS "codeApp", EXISTS (SELECT 1 FROM passkeys WHERE person_id = p.id) AS passkey
    FROM people p WHERE id = ${person}::uuid`
  return row ?? { codeApp: false, passkey: false }
}

/** Who a session's secret belongs to, now; null when it ended, was idle for 30 minutes, or the person is off. */
export async function visitorOf(
  secret: string | null,
  db: Pick<Transaction, '$queryRaw'> = database('gatekeeper'),
): Promise<Visitor | null> {
  if (!secret) return null
  const id = sessionId(secret)
  const [row] = await db.$queryRaw<Row[]>`
    WITH seen AS (
      UPDATE sessions SET seen_at = now() WHERE id = ${id} AND seen_at < now() - interval '1 minute'
        AND seen_at > now() - interval '30 minutes'
    )
    SELECT s.stage, p.id::text, p.name, p.email, p.organisation_id AS organisation, p.roles
    FROM sessions s JOIN people p ON p.id = s.person_id
    WHERE s.id = ${id} AND p.state = 'active'
      AND s.seen_at > now() - interval '30 minutes' AND s.started_at > now() - interval '12 hours'`
  return row ? { ...row, session: Buffer.from(id).toString('hex') } : null
}
type Row = Omit<Visitor, 'session'>

/** Ends one session, and says how it had begun; null when it was over already. */
export async function endSession(tx: Transaction, session: string): Promise<How | null> {
  const [ended] = await tx.$queryRaw<{ how: How }[]>`
    DELETE FROM sessions WHERE id = decode(${session}, 'hex') RETURNING how`
  return ended?.how ?? null
}

/** Ends every session of a person, but the one to keep: after a change of role, password or second factor. */
export async function endSessions(tx: Transaction, person: string, keep?: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM sessions WHERE person_id = ${person}::uuid AND id <> decode(${keep ?? ''}, 'hex')`
}

/** The id of the session behind a secret; the secret itself is never stored. */
function sessionId(secret: string): Uint8Array<ArrayBuffer> {
  return bytes(createHash('sha256').update(secret).digest())
}
