import 'server-only'
import { mondayOf } from '../../domain/responses/submit'
import type { Helper } from '../../domain/safeguarding/alerts'
import type { Transaction } from '../audit/audit'
import { today } from '../clock'

/** Everybody at work in Heard, and whether they read or stand in this week. */
export async function helpers(tx: Transaction): Promise<Helper[]> {
  return tx.$queryRaw<Helper[]>`
    SELECT p.id::text, p.name, p.email, p.organisation_id AS organisation, p.roles,
      EXISTS (SELECT 1 FROM reading_rota r WHERE r.week = ${mondayOf(today())}::date
        AND r.organisation_id = p.organisation_id AND p.id IN (r.reader_id, r.deputy_id)) AS "onRota"
    FROM people p WHERE p.state = 'active' ORDER BY p.name, p.id`
}
