import 'server-only'
import type { z } from 'zod'
import type { AgreedReport, AgreedReportForm } from '../../domain/registers/agreed-report'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'

/** Every report on the own organisation's list, those that still come out first. */
export function agreedReports({ tx }: Staff): Promise<AgreedReport[]> {
  return reportsWhere(tx, Prisma.sql`true`)
}

/** One report of the list; null when there is none. */
export async function agreedReport({ tx }: Staff, id: string): Promise<AgreedReport | null> {
  const [report] = await reportsWhere(tx, Prisma.sql`id = ${id}::uuid`)
  return report ?? null
}

function reportsWhere(tx: Staff['tx'], condition: Prisma.Sql): Promise<AgreedReport[]> {
  return tx.$queryRaw<AgreedReport[]>`
    SELECT id::text, title, owner, cycle, first_due::text AS "firstDue", ended_on::text AS "endedOn",
      in_scope AS "inScope", scope_reason AS "scopeReason", priorities, person_id::text AS person,
      agreed_by::text AS "agreedBy"
    FROM agreed_reports WHERE ${condition} ORDER BY ended_on NULLS FIRST, lower(title)`
}

/** Puts a report on the list; whether it is in scope is decided here, once. */
export async function addReport(
  { tx, me, record }: Staff,
  said: z.infer<typeof AgreedReportForm>,
): Promise<string> {
  const { title, owner, cycle, scopeReason, priorities } = said
  const inScope = said.inScope === 'yes'
  const { id } = await tx.agreedReport.create({
    data: {
      organisationId: me.organisation,
      ...{ title, owner, cycle, inScope, priorities },
      scopeReason: inScope ? '' : scopeReason,
      firstDue: new Date(said.firstDue),
      personId: me.id,
      on: new Date(today()),
    },
    select: { id: true },
  })
  await record('report.listed', id, { title, inScope })
  return id
}

/** Agrees that a report is out of scope, which leaves all its editions out; false when one may not or it is done. */
export async function agreeOutOfScope({ tx, me, record }: Staff, id: string): Promise<boolean> {
  const agreed = await tx.$executeRaw`
    UPDATE agreed_reports SET agreed_by = ${me.id}::uuid, agreed_on = ${today()}::date
    WHERE id = ${id}::uuid AND NOT in_scope AND agreed_by IS NULL AND person_id <> ${me.id}::uuid`
  if (!agreed) return false
  await tx.$executeRaw`
    UPDATE report_editions SET child_level = 'not_applicable', child_rule = 'R-not_applicable',
      family_level = 'not_applicable', family_rule = 'R-not_applicable' WHERE report_id = ${id}::uuid`
  await record('report.agreed', id, { inScope: false })
  return true
}

/** Says that a report comes out no longer, or does again. */
export async function endReport({ tx, record }: Staff, id: string, ended: boolean): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE agreed_reports SET ended_on = ${ended ? today() : null}::date
    WHERE id = ${id}::uuid AND (ended_on IS NULL) = ${ended}`
  if (changed) await record('report.ended', id, ended ? {} : { undone: true })
  return changed === 1
}
