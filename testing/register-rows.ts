import type { VoiceLevel } from '../domain/voice/voice'

type Look = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
const NOBODY = '00000000-0000-4000-8000-000000000000'

/** Many rows of the registers at once, past every form; `look` is the database as its owner. */
export function registerRows(look: Look) {
  return {
    /** A report on a list; gives its id. */
    aReportOf: async (
      organisation: string,
      priorities: string[],
      title = 'EHCP quality report',
    ): Promise<string> => {
      const [row] = await look(
        `INSERT INTO agreed_reports (organisation_id, title, owner, cycle, first_due, in_scope, priorities, person_id, "on")
         VALUES ($1, $4, 'Quality assurance', 'once', '2026-01-01', true, $2, $3, now()) RETURNING id`,
        [organisation, priorities, NOBODY, title],
      )
      return String(row!.id)
    },
    /** Editions of a report that came out on a day, with a level each; the family's voice is not known. */
    editionsOf: (report: string, organisation: string, level: VoiceLevel, n: number, on: string) =>
      look(
        `INSERT INTO report_editions (report_id, organisation_id, due_on, period, published_on, child_level, child_rule,
           family_level, family_rule, rules, influence, sealed, person_id, "on")
         SELECT $1, $2, date '2000-01-01' + (SELECT count(*) FROM report_editions WHERE report_id = $1)::int + g,
           left($3, 4), $3::date, $4, 'R-' || $4, 'unknown', 'R-unknown', 1, 'heard', '\\x', $5, now()
         FROM generate_series(1, $6::int) g`,
        [report, organisation, on, level, NOBODY, n],
      ),
    /** A round of audit work on a day, with so many cases of each child's and family's level. */
    casesOf: async (
      organisation: string,
      service: string,
      sample: string,
      sums: [VoiceLevel, VoiceLevel, number][],
      on = '2026-08-15',
    ): Promise<void> => {
      const [round] = await look(
        `INSERT INTO audit_rounds (organisation_id, title, service, audited_on, sample, auditor, tool, person_id, "on")
         VALUES ($1, 'EHC plans', $2, $5, $3, 'Quality assurance', 'none', $4, now()) RETURNING id`,
        [organisation, service, sample, NOBODY, on],
      )
      for (const [child, family, n] of sums)
        await look(
          `INSERT INTO audited_cases (round_id, organisation_id, reference, grade, child_level, child_rule, family_level,
             family_rule, rules, sealed, person_id, "on")
           SELECT $1, $2, 'C-' || gen_random_uuid(), 'good', $3, 'R-' || $3, $4, 'R-' || $4, 1, '\\x', $5, now()
           FROM generate_series(1, $6::int)`,
          [round!.id, organisation, child, family, NOBODY, n],
        )
    },
  }
}
