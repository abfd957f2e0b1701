import 'server-only'
import { sealedForm, type Act, type AuditEntry, type Facts } from '../../domain/audit/event'
import { Prisma } from '../db'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'

/** Who acts: a person signed in, or nobody when the house does something by itself. */
export type Actor = { id: string | null; organisation: string | null }

/** A database inside a transaction. */
export type Transaction = Prisma.TransactionClient

/**
 * Adds an act to the audit, in the transaction of the act itself: when it cannot be written, nothing happens.
 * The end of the chain stays locked until the transaction ends, so entries are one unbroken row.
 */
export async function record(
  tx: Transaction,
  actor: Actor,
  act: Act,
  subject: string | null = null,
  facts: Facts = {},
): Promise<void> {
  const [head] = await tx.$queryRaw<{ number: bigint; hash: Uint8Array; at: Date }[]>`
    SELECT number, hash, clock_timestamp()::timestamptz(3) AS at FROM audit_head WHERE id = 1 FOR UPDATE`
  if (!head) throw new Error('The audit has no head: its chain was cut')
  const entry: AuditEntry = {
    number: Number(head.number) + 1,
    at: head.at.toISOString(),
    person: actor.id,
    organisation: actor.organisation,
    act,
    subject,
    facts,
  }
  const hash = bytes(auditHash(entry, head.hash))
  await tx.$executeRaw`
    INSERT INTO audit_events (number, at, person_id, organisation, act, subject, facts, hash)
    VALUES (${entry.number}, ${head.at}, ${actor.id}::uuid, ${actor.organisation}, ${act}, ${subject},
      ${JSON.stringify(facts)}::jsonb, ${hash})`
  await tx.$executeRaw`UPDATE audit_head SET number = ${entry.number}, hash = ${hash} WHERE id = 1`
}

/** The keyed hash that ties an entry to the one before it. Without the installation's key none can be made. */
export function auditHash(entry: AuditEntry, previous: Uint8Array): Buffer {
  const before = Buffer.from(previous).toString('hex')
  return mac(keyFor('audit', installationKey()), sealedForm(entry, before))
}

/** The keyed hash of a checkpoint: that the chain up to a number ended in this hash. */
export function checkpointProof({ number, hash }: { number: number; hash: Uint8Array }): Buffer {
  const end = Buffer.from(hash).toString('hex')
  return mac(keyFor('audit', installationKey()), JSON.stringify(['checkpoint', number, end]))
}
