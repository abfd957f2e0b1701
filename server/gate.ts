import 'server-only'
import type { Act, Facts } from '../domain/audit/event'
import { record, type Actor, type Transaction } from './audit/audit'
import { database } from './db'

/** Work at the doors, with the audit in the same transaction. The gatekeeper knows people and no answer. */
export type Gate = {
  tx: Transaction
  record: (actor: Actor, act: Act, subject?: string | null, facts?: Facts) => Promise<void>
}

/** Does something at the doors: all of it with its audit, or nothing. */
export function atTheGate<T>(work: (gate: Gate) => Promise<T>): Promise<T> {
  return database('gatekeeper').$transaction(
    (tx) => work({ tx, record: (actor, act, subject, facts) => record(tx, actor, act, subject, facts) }),
    { maxWait: 2000, timeout: 15_000 },
  )
}
