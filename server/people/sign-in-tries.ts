import 'server-only'
import { waitAfter } from '../../domain/people/back-off'
import { today } from '../clock'
import { database } from '../db'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'
import { networkUnder } from '../network'

/** What is counted within an hour: its name, and how many tries it has before it must wait. */
export type Counted = { name: string; free: number }

const MOST_STEPS = 12

/**
 * Counts a try before it is made, so that trying all at once gains nothing, and says how many seconds it must wait:
 * 0 when it may go on. One statement each, so it is exact for any number of servers. It fails closed.
 */
export async function takeTries(counted: Counted[]): Promise<number> {
  const waits = await Promise.all(counted.map(take))
  return Math.max(0, ...waits)
}

/** Counts a try that need not wait, and says how many there were in this hour. */
export async function countTry(name: string): Promise<number> {
  const [row] = await database('gatekeeper').$queryRaw<{ count: number }[]>`
    INSERT INTO sign_in_tries AS t (id, count, until_at, tried_at)
    VALUES (${idOf(name)}, 1, now() + interval '1 hour', now())
    ON CONFLICT (id) DO UPDATE SET tried_at = now(),
      count = CASE WHEN t.until_at < now() THEN 1 ELSE t.count + 1 END,
      until_at = CASE WHEN t.until_at < now() THEN excluded.until_at ELSE t.until_at END
    RETURNING count`
  return row!.count
}

/** Forgets what was counted, after somebody proved who they are. */
export async function forgetTries(name: string): Promise<void> {
  await database('gatekeeper').$executeRaw`DELETE FROM sign_in_tries WHERE id = ${idOf(name)}`
}

/** Gives one try back, where others are counted under the same name. */
export async function giveTryBack(name: string): Promise<void> {
  await database('gatekeeper').$executeRaw`
    UPDATE sign_in_tries SET count = greatest(0, count - 1) WHERE id = ${idOf(name)}`
}

/** The network a request comes from, as a hash that means nothing tomorrow or elsewhere. */
export function networkToday(request: Pick<Request, 'headers'>): string {
  return networkUnder(keyFor(`networks/${today()}`, installationKey()), request)
}

// The clock is read after the row is ours, not when the statement began: many that come at once wait in line.
async function take({ name, free }: Counted): Promise<number> {
  const id = idOf(name)
  const waits = Array.from({ length: free + MOST_STEPS }, (_, tries) => waitAfter(tries, free))
  const db = database('gatekeeper')
  const [taken] = await db.$queryRaw<unknown[]>`
    INSERT INTO sign_in_tries AS t (id, count, until_at, tried_at)
    VALUES (${id}, 1, now() + interval '1 hour', clock_timestamp())
    ON CONFLICT (id) DO UPDATE SET tried_at = clock_timestamp(),
      count = CASE WHEN t.until_at < clock_timestamp() THEN 1 ELSE t.count + 1 END,
      until_at = CASE WHEN t.until_at < clock_timestamp() THEN excluded.until_at ELSE t.until_at END
    WHERE t.count < ${free} OR t.until_at < clock_timestamp() OR clock_timestamp() >= t.tried_at
      + make_interval(secs => (${waits}::int[])[least(t.count + 1, ${waits.length})])
    RETURNING 1`
  if (taken) return 0
  const [left] = await db.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM tried_at - clock_timestamp()
      + make_interval(secs => (${waits}::int[])[least(count + 1, ${waits.length})]))::float8 AS seconds
    FROM sign_in_tries WHERE id = ${id}`
  return Math.max(1, Math.ceil(left?.seconds ?? 1))
}

function idOf(name: string): Uint8Array<ArrayBuffer> {
  return bytes(mac(keyFor('tries', installationKey()), name))
}
