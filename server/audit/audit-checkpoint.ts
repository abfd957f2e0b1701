import 'server-only'
import { checkpointProof } from './audit'
import { followChain, lastCheckpoint } from './audit-chain'
import { today } from '../clock'
import { database } from '../db'
import { bytes } from '../keys'
import { log } from '../log.mjs'

/** Months that the audit is kept (safeguarding-and-privacy.md section 8). */
const MONTHS_KEPT = 12

/**
 * Lets go of entries older than twelve months, at most once a day, and leaves a checkpoint with the hash they ended
 * in, so that the rest still verifies. A broken chain is left as it is, for somebody to look at. Says how many went.
 */
export async function letOldAuditGo(): Promise<number> {
  const upTo = await lastOldEntry()
  if (upTo === null) return 0
  const from = await lastCheckpoint()
  const found = from && (await followChain(from, upTo))
  if (!found || found.brokenAt !== null) {
    log('error', 'the audit is not as it was written', { brokenAt: found?.brokenAt ?? 0 })
    return 0
  }
  const { number, hash } = found.last
  const proof = bytes(checkpointProof(found.last))
  const [, gone] = await database('owner').$transaction([
    database('owner').$executeRaw`
      INSERT INTO audit_checkpoints (number, hash, "on", proof)
      VALUES (${number}, ${bytes(Buffer.from(hash))}, ${today()}::date, ${proof}) ON CONFLICT DO NOTHING`,
    database('owner').$executeRaw`DELETE FROM audit_events WHERE number <= ${number}`,
  ])
  return gone
}

/** The number up to which every entry is old enough to go; null when there is none, or some went today already. */
async function lastOldEntry(): Promise<number | null> {
  const [row] = await database('owner').$queryRaw<{ number: bigint | null }[]>`
    SELECT max(number) AS number FROM audit_events
    WHERE number < coalesce((SELECT min(number) FROM audit_events
        WHERE at > now() - make_interval(months => ${MONTHS_KEPT})), 9223372036854775807)
      AND NOT EXISTS (SELECT 1 FROM audit_checkpoints WHERE "on" = ${today()}::date)`
  return row?.number ? Number(row.number) : null
}
