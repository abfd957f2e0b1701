import 'server-only'
import type { Became } from '../../domain/charter/became'
import { pageAfter } from '../../domain/paging/page'
import { readReceiptCode } from '../../domain/privacy/receipt-code'
import { today } from '../clock'
import { database } from '../db'
import { keptReceipt } from './held'

/** What became of what was sent with this receipt code, however it was typed; null for a code that fits nothing. */
export async function whatBecame(typed: string): Promise<Became | null> {
  const receipt = keptReceipt(readReceiptCode(typed) ?? '')
  const [row] = await database('app_public').$queryRaw<(Omit<Became, 'page'> & { before: number | null })[]>`
    SELECT 'comment' AS what, place, state, hidden_reason AS "hiddenReason", NULL AS outcome, NULL AS reason,
      NULL AS "decidedOn", NULL AS "withdrawnOn", NULL::int AS before FROM charter_comments WHERE receipt = ${receipt}
    UNION ALL SELECT 'suggestion', place, state, hidden_reason, outcome, reason, decided_on::text, NULL,
      CASE WHEN state = 'shown' AND version = (SELECT max(number) FROM charter_versions v WHERE v.charter_id = here.charter_id)
        THEN (SELECT count(*)::int FROM charter_suggestions s
        WHERE s.charter_id = here.charter_id AND s.version = here.version AND s.place = here.place
          AND s.state = 'shown' AND (here.week, s.id) < (s.week, here.id)) END
      FROM charter_suggestions here WHERE receipt = ${receipt}
    UNION ALL SELECT 'supporter', 'charter', state, NULL, NULL, NULL, NULL, withdrawn_on::text, NULL
      FROM charter_supporters WHERE receipt = ${receipt}
    UNION ALL (SELECT 'rating', 'charter', 'shown', NULL, NULL, NULL, NULL, NULL, NULL
      FROM charter_ratings WHERE sending = ${receipt} LIMIT 1)`
  if (!row) return null
  const { before, ...became } = row
  return { ...became, page: before === null ? null : pageAfter(before) }
}

/** Takes a supporter's name away again, by their receipt code. */
export async function withdrawSupport(typed: string): Promise<void> {
  const receipt = keptReceipt(readReceiptCode(typed) ?? '')
  await database('app_public').$executeRaw`
    UPDATE charter_supporters SET withdrawn_on = ${today()}::date WHERE receipt = ${receipt} AND withdrawn_on IS NULL`
}
