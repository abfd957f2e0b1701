import 'server-only'
import type { Act, Facts } from '../domain/audit/event'
import { record, type Transaction } from './audit/audit'
import { database } from './db'
import type { Visitor } from './people/sessions'

/**
 * Somebody at work: who they are, the database inside one transaction, as they may see it, and the audit of
 * that same transaction. Every function that reads or changes something for staff is given one of these.
 */
export type Staff = {
  me: Visitor
  tx: Transaction
  record: (act: Act, subject?: string | null, facts?: Facts) => Promise<void>
}

/** Does a piece of work as a person: all of it with its audit, or nothing. The database checks who they are, too. */
export async function asStaff<T>(me: Visitor, work: (staff: Staff) => Promise<T>): Promise<T> {
  return database('app_staff').$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('heard.session', ${me.session}, true)`
      return work({ me, tx, record: (act, subject, facts) => record(tx, me, act, subject, facts) })
    },
    { maxWait: 2000, timeout: 15_000 },
  )
}
