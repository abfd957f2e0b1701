import 'server-only'
import type { ListFilter } from '../../domain/registers/list-filter'
import type { Staff } from '../staff'
import type { AuditedCase } from './cases'
import type { Edition } from '../../domain/registers/edition'

/** An edition with the title of its report, as the list behind a figure shows it. */
export type ListedEdition = Omit<Edition, 'person' | 'agreedBy'> & { title: string }

/** A case with its round, as the list behind a figure shows it. */
export type ListedCase = Omit<AuditedCase, 'person' | 'agreedBy'> & { round: string; title: string }

/** The most entries that one list shows. */
export const MOST_LISTED = 200

/** The editions of the own organisation behind a figure of the board, the last first. */
export function listedEditions({ tx }: Staff, filter: ListFilter): Promise<ListedEdition[]> {
  const { quarter = null, level = null, priority = null } = filter
  return tx.$queryRaw<ListedEdition[]>`
    SELECT e.id::text, report_id::text AS report, due_on::text AS "dueOn", period, published_on::text AS "publishedOn",
      child_level AS "childLevel", child_rule AS "childRule", family_level AS "familyLevel", family_rule AS "familyRule",
      influence, title
    FROM report_editions e JOIN agreed_reports r ON r.id = e.report_id
    WHERE published_on IS NOT NULL AND (${quarter}::text IS NULL OR quarter_of(published_on) = ${quarter})
      AND (${level}::text IS NULL OR child_level = ${level})
      AND (${priority}::text IS NULL OR ${priority} = ANY (r.priorities))
    ORDER BY published_on DESC, title LIMIT ${MOST_LISTED}`
}

/** The audited cases of the own organisation behind a figure of the board, the last first. */
export function listedCases({ tx }: Staff, filter: ListFilter): Promise<ListedCase[]> {
  const { quarter = null, level = null, service = null, sample = null } = filter
  return tx.$queryRaw<ListedCase[]>`
    SELECT c.id::text, round_id::text AS round, title, reference, grade, child_level AS "childLevel",
      child_rule AS "childRule", family_level AS "familyLevel", family_rule AS "familyRule", lundy
    FROM audited_cases c JOIN audit_rounds r ON r.id = c.round_id
    WHERE (${quarter}::text IS NULL OR quarter_of(audited_on) = ${quarter})
      AND (${level}::text IS NULL OR child_level = ${level})
      AND (${service}::text IS NULL OR service = ${service}) AND (${sample}::text IS NULL OR sample = ${sample})
    ORDER BY audited_on DESC, title, reference LIMIT ${MOST_LISTED}`
}
