import 'server-only'
import { database } from '../db'
import { factorsOf, type How, type Visitor } from './sessions'

/** One place where somebody is signed in; moments are ISO 8601. */
type SignedIn = {
  id: string
  device: string
  how: How
  startedAt: string
  seenAt: string
  isThis: boolean
}

/** A passkey as its owner knows it; days as 2026-11-24. */
type KnownPasskey = { id: string; label: string; addedOn: string; usedOn: string | null }

/** How somebody comes in, and where they are signed in now. */
export type Account = {
  hasPassword: boolean
  byOrganisation: boolean
  codeApp: boolean
  passkeys: KnownPasskey[]
  codesLeft: number
  signedIn: SignedIn[]
}

/** Everything about one's own way in; of nobody else. */
export async function accountOf({ id, session }: Visitor): Promise<Account> {
  const db = database('gatekeeper')
  const [row] = await db.$queryRaw<Omit<Account, 'codeApp' | 'passkeys' | 'signedIn'>[]>`
    SELECT password_hash IS NOT NULL AS "hasPassword",
      EXISTS (SELECT 1 FROM organisation_accounts WHERE person_id = p.id) AS "byOrganisation",
      (SELECT count(*)::int FROM recovery_codes WHERE person_id = p.id) AS "codesLeft"
    FROM people p WHERE id = ${id}::uuid`
  const { codeApp } = await factorsOf(db, id)
  const passkeys = await db.$queryRaw<KnownPasskey[]>`
    SELECT encode(id, 'hex') AS id, label, added_on::text AS "addedOn", used_on::text AS "usedOn"
    FROM passkeys WHERE person_id = ${id}::uuid ORDER BY added_on, label`
  return { ...row!, codeApp, passkeys, signedIn: await signedInAt(id, session) }
}

async function signedInAt(person: string, session: string): Promise<SignedIn[]> {
  const rows = await database('gatekeeper').$queryRaw<(Omit<SignedIn, 'isThis'> & Times)[]>`
    SELECT encode(id, 'hex') AS id, device, how, started_at, seen_at FROM sessions
    WHERE person_id = ${person}::uuid AND stage = 'full'
      AND seen_at > now() - interval '30 minutes' AND started_at > now() - interval '12 hours'
    ORDER BY seen_at DESC`
  return rows.map(({ id, device, how, started_at: started, seen_at: seen }) => ({
    ...{ id, device, how, startedAt: started.toISOString(), seenAt: seen.toISOString() },
    isThis: id === session,
  }))
}
type Times = { started_at: Date; seen_at: Date }
