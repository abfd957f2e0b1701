import 'server-only'
import { computedValue } from '../../domain/plan/computed-value'
import {
  listEvidence,
  listStanding,
  quartersBetween,
  type CameOut,
  type ListedReport,
} from '../../domain/registers/list-in-place'
import type { Transaction } from '../audit/audit'
import type { Figure } from '../../domain/plan/computed-value'

/** Whether agreed reports and a regular cycle are in place, for each quarter since the first report was listed. */
export async function reportListValues(tx: Pick<Transaction, '$queryRaw'>, day: string): Promise<Figure[]> {
  const reports = await tx.$queryRaw<ListedReport[]>`
    SELECT id::text, owner, cycle, first_due::text AS "firstDue", ended_on::text AS "endedOn", "on"::text AS "listedOn",
      in_scope AS "inScope", agreed_on::text AS "agreedOn"
    FROM agreed_reports ORDER BY "on", id`
  const editions = await tx.$queryRaw<CameOut[]>`
    SELECT report_id::text AS report, due_on::text AS "dueOn", published_on::text AS "publishedOn"
    FROM report_editions WHERE published_on IS NOT NULL`
  if (!reports.length) return []
  return quartersBetween(reports[0]!.listedOn, day).flatMap((period) => {
    const standing = listStanding(reports, editions, period)
    if (!standing) return []
    const made = computedValue('yes_no', { numerator: standing.inPlace ? 1 : 0, denominator: 1 })!
    return [
      {
        ...made,
        ...{ metric: 'reports_list_in_place', period, way: 'register', source: 'Register of agreed reports' },
        evidence: listEvidence(standing),
      },
    ]
  })
}
