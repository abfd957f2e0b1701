import 'server-only'
import type { AuditEntry, Facts } from '../../domain/audit/event'
import { auditHash, checkpointProof } from './audit'
import { database } from '../db'

/** How the audit stands: how many entries there are, and the number of the first that is not as it was written. */
export type Standing = { entries: number; brokenAt: number | null }

/** A place in the chain: the number of an entry and its hash. Number 0 stands before the first. */
export type Link = { number: number; hash: Uint8Array }

/**
 * Reads the whole audit and follows its chain, from the last checkpoint to its very end: an entry that was changed,
 * taken out, put in or cut off shows as the first broken number.
 */
export async function verifyAudit(): Promise<Standing> {
  const from = await lastCheckpoint()
  if (!from) return { entries: 0, brokenAt: 0 }
  const { entries, last, brokenAt } = await followChain(from)
  if (brokenAt !== null) return { entries, brokenAt }
  const head = await database('owner').auditHead.findUnique({ where: { id: 1 } })
  const whole = head && Number(head.number) === last.number && same(head.hash, last.hash)
  return { entries, brokenAt: whole ? null : last.number + 1 }
}

/** Follows the chain after a place in it, up to a number or its end; stops at the first broken entry. */
export async function followChain(
  from: Link,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<{ entries: number; last: Link; brokenAt: number | null }> {
  let last = from
  let entries = 0
  for (;;) {
    const rows = await database('owner').auditEvent.findMany({
      where: { number: { gt: last.number, lte: upTo } },
      orderBy: { number: 'asc' },
      take: 1000,
    })
    for (const row of rows) {
      const entry = entryOf(row)
      if (entry.number !== last.number + 1 || !same(auditHash(entry, last.hash), row.hash))
        return { entries, last, brokenAt: last.number + 1 }
      last = { number: entry.number, hash: row.hash }
      entries++
    }
    if (rows.length < 1000) return { entries, last, brokenAt: null }
  }
}

/** The last checkpoint, or the place before the first entry; null when a checkpoint is not as we wrote it. */
export async function lastCheckpoint(): Promise<Link | null> {
  const row = await database('owner').auditCheckpoint.findFirst({ orderBy: { number: 'desc' } })
  if (!row) return { number: 0, hash: new Uint8Array() }
  const link = { number: Number(row.number), hash: row.hash }
  return same(checkpointProof(link), row.proof) ? link : null
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof database>['auditEvent']['findFirst']>>>

function entryOf({ number, at, personId, organisation, act, subject, facts }: Row): AuditEntry {
  const when = at.toISOString()
  return {
    number: Number(number),
    at: when,
    person: personId,
    organisation,
    act,
    subject,
    facts: facts as Facts,
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}
