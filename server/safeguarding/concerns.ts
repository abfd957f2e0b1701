import 'server-only'
import type { DecisionName } from '../../domain/safeguarding/decision'
import type { Transaction } from '../audit/audit'
import { Prisma } from '../db'
import type { Staff } from '../staff'

/**
 * A possible concern without its words. `survey` is null for words about the charter, and `question` then a commitment,
 * or "charter" for the whole. `holder` said "I have it"; it is open until decided for good.
 */
export type Concern = {
  id: string
  survey: string | null
  question: string
  raisedBy: string | null
  category: string
  flaggedAt: Date
  alerts: number
  holder: string | null
  holderId: string | null
  decision: DecisionName | null
  decidedBy: string | null
  decidedAt: Date | null
  open: boolean
  hasCopy: boolean
}

/** The possible concerns of one's own organisation: those nobody has first, then those to decide, then the rest. */
export async function concerns({ tx }: Pick<Staff, 'tx'>): Promise<Concern[]> {
  return found(
    tx,
    Prisma.sql`ORDER BY c.next_alert_at IS NULL, c.acknowledged_at IS NOT NULL, c.flagged_at DESC LIMIT 200`,
  )
}

/** One of them; null for one that is not there or is not for this person. */
export async function concern({ tx }: Pick<Staff, 'tx'>, id: string): Promise<Concern | null> {
  const [row] = await found(tx, Prisma.sql`WHERE c.id = ${id}::uuid`)
  return row ?? null
}

/**
 * Says "I have it": alerts stop, and it comes to mind again a day later. False when somebody was quicker, or there is
 * no such concern.
 */
export async function acknowledge({ tx, me, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE concerns SET acknowledged_by = ${me.id}::uuid, acknowledged_at = now(), next_alert_at = now() + interval '1 day'
    WHERE id = ${id}::uuid AND acknowledged_at IS NULL AND next_alert_at IS NOT NULL`
  if (done) await record('concern.acknowledged', id)
  return done === 1
}

/** Gives it back: alerts begin again. Only whoever has it can. */
export async function giveBack({ tx, me, record }: Staff, id: string): Promise<boolean> {
  const done = await tx.$executeRaw`
    UPDATE concerns SET acknowledged_by = NULL, acknowledged_at = NULL, next_alert_at = now()
    WHERE id = ${id}::uuid AND acknowledged_by = ${me.id}::uuid AND next_alert_at IS NOT NULL`
  if (done) await record('concern.given-back', id)
  return done === 1
}

function found(tx: Transaction, which: Prisma.Sql): Promise<Concern[]> {
  return tx.$queryRaw<Concern[]>`
    SELECT c.id::text, c.survey_id AS survey, c.question, c.category, c.flagged_at AS "flaggedAt", c.alerts, c.decision,
      c.acknowledged_by::text AS "holderId",
      c.decided_at AS "decidedAt", c.next_alert_at IS NOT NULL AS open, c.copy IS NOT NULL AS "hasCopy",
      CASE WHEN c.flagged_by = 'screen' THEN NULL ELSE coalesce(r.name, 'Somebody who has left') END AS "raisedBy",
      CASE WHEN c.acknowledged_by IS NOT NULL THEN coalesce(h.name, 'Somebody who has left') END AS holder,
      CASE WHEN c.decided_by IS NOT NULL THEN coalesce(d.name, 'Somebody who has left') END AS "decidedBy"
    FROM concerns c LEFT JOIN people r ON r.id::text = c.flagged_by
      LEFT JOIN people h ON h.id = c.acknowledged_by LEFT JOIN people d ON d.id = c.decided_by ${which}`
}
