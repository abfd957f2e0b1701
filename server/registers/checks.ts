import 'server-only'
import { agreement, type Agreement } from '../../domain/comments/agreement'
import type { Check } from '../../domain/registers/check'
import type { VoiceLevel } from '../../domain/voice/voice'
import { today } from '../clock'
import type { Staff } from '../staff'

/** What is checked: an edition of a report, or an audited case. */
type CheckedUnit = 'report' | 'case'

/** An entry to check, without what the first person found. */
export type ToCheck = { unit: CheckedUnit; id: string; about: string; detail: string }

/** How far the second person's words agree with the first, of how many entries there are. */
export type Checked = {
  unit: CheckedUnit
  entries: number
  child: Agreement | null
  family: Agreement | null
}

/** The next entry that somebody else wrote down completely and nobody checked, in an order that nobody chose; null when none is left. */
export async function nextToCheck({ tx, me }: Staff): Promise<ToCheck | null> {
  const [next] = await tx.$queryRaw<ToCheck[]>`
    SELECT unit, id::text, about, detail FROM (
      SELECT 'report' AS unit, e.id, r.title AS about, e.period AS detail, e.person_id, e.child_rule
      FROM report_editions e JOIN agreed_reports r ON r.id = e.report_id WHERE r.in_scope AND e.published_on IS NOT NULL
      UNION ALL SELECT 'case', c.id, r.title, c.reference, c.person_id, c.child_rule
      FROM audited_cases c JOIN audit_rounds r ON r.id = c.round_id) AS entries
    WHERE person_id <> ${me.id}::uuid AND child_rule <> 'R-draft' AND (unit, id) NOT IN (SELECT unit, entry_id FROM register_checks)
    ORDER BY md5(id::text) LIMIT 1`
  return next ?? null
}

/** Keeps a second person's word beside what counted when they gave it; false when it is not theirs to give. */
export async function check(
  { tx, me, record }: Staff,
  { unit, entry, childLevel, familyLevel }: Check,
): Promise<boolean> {
  const kept = await tx.$executeRaw`
    INSERT INTO register_checks (unit, entry_id, organisation_id, child_level, family_level, first_child, first_family, person_id, "on")
    SELECT ${unit}, id, organisation_id, ${childLevel}, ${familyLevel}, child_level, family_level, ${me.id}::uuid, ${today()}::date
    FROM (SELECT 'report' AS unit, id, organisation_id, child_level, family_level, person_id FROM report_editions
      UNION ALL SELECT 'case', id, organisation_id, child_level, family_level, person_id FROM audited_cases) AS entries
    WHERE unit = ${unit} AND id = ${entry}::uuid AND person_id <> ${me.id}::uuid ON CONFLICT DO NOTHING`
  if (kept) await record('entry.checked', entry, { unit, child: childLevel, family: familyLevel })
  return kept === 1
}

/** How far two people agree on reports, and on cases; the two are never joined. */
export async function checked({ tx }: Staff): Promise<Checked[]> {
  const checks = await tx.$queryRaw<Said[]>`
    SELECT unit, first_child AS "firstChild", child_level AS child, first_family AS "firstFamily", family_level AS family
    FROM register_checks`
  const [entries] = await tx.$queryRaw<Record<CheckedUnit, number>[]>`
    SELECT (SELECT count(*)::int FROM report_editions WHERE published_on IS NOT NULL) AS report,
      (SELECT count(*)::int FROM audited_cases) AS case`
  return (['report', 'case'] as const).map((unit) => {
    const own = checks.filter((one) => one.unit === unit)
    return {
      unit,
      entries: entries![unit],
      child: agreement(own.map(({ firstChild, child }) => [firstChild, child] as const)),
      family: agreement(own.map(({ firstFamily, family }) => [firstFamily, family] as const)),
    }
  })
}

type Said = { unit: CheckedUnit } & Record<'firstChild' | 'child' | 'firstFamily' | 'family', VoiceLevel>
