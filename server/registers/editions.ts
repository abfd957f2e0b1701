import 'server-only'
import {
  countedEdition,
  recordsIn,
  type CountedEdition,
  type EditionForm,
} from '../../domain/registers/edition'
import { VOICE_RULES } from '../../domain/voice/voice'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { AgreedReport } from '../../domain/registers/agreed-report'
import type { Edition } from '../../domain/registers/edition'
import { levelColumns, openRecord, sameVoices, sealRecord, withAgreement, type Kept } from './sealed-record'

/** An edition with what was written of it. */
export type OpenEdition = Edition & { rev: number; toldOn: string | null; kept: Kept }

/** The editions of the own organisation's reports, or of one report, the last due first. */
export async function editions({ tx }: Staff, report?: string): Promise<Edition[]> {
  return editionsWhere(tx, report ? Prisma.sql`report_id = ${report}::uuid` : Prisma.sql`true`)
}

/** One edition of a report with what was written; null when there is none. */
export async function edition({ tx }: Staff, report: string, id: string): Promise<OpenEdition | null> {
  const [found] = await tx.$queryRaw<
    (Edition & { rev: number; toldOn: string | null; sealed: Uint8Array })[]
  >`
    SELECT ${columns}, rev, told_on::text AS "toldOn", sealed FROM report_editions
    WHERE id = ${id}::uuid AND report_id = ${report}::uuid`
  if (!found) return null
  const { sealed, ...rest } = found
  return { ...rest, kept: openRecord(id, sealed) }
}

/** What came of saving an edition: its id, or why not. */
export type Saved = { id: string; counts: CountedEdition } | 'changed-meanwhile' | 'due-taken'

/**
 * Writes an edition down, new or again. What a second person agreed to stays agreed while both voices stay as they
 * were, and has to be agreed to again when one is changed.
 */
export async function saveEdition(
  staff: Staff,
  report: AgreedReport,
  values: EditionForm,
  id: string | null,
): Promise<Saved> {
  const { tx, me, record } = staff
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM report_editions WHERE report_id = ${report.id}::uuid AND due_on = ${values.dueOn}::date`
  if (taken && taken.id !== id) return 'due-taken'
  const known = id ? await edition(staff, report.id, id) : null
  const records = recordsIn(values)!
  const same = known !== null && sameVoices(known.kept, records)
  const counts = countedEdition(scopeOf(report), values.publishedOn, same ? known.kept : records)
  const row = rowOf(values, counts, records.child.collectedTo)
  const written = { personId: me.id, on: new Date(today()) }
  const key = id ?? crypto.randomUUID()
  const sealed = sealRecord(key, { ...(same ? known.kept : records), words: wordsOf(values) })
  if (!id) {
    const owned = { id: key, reportId: report.id, organisationId: me.organisation }
    await tx.reportEdition.create({ data: { ...row, ...written, ...owned, sealed } })
  } else {
    const anew = same ? {} : { ...written, agreedBy: null, agreedOn: null }
    const { count } = await tx.reportEdition.updateMany({
      where: { id, reportId: report.id, rev: Number(values.rev) },
      data: { ...row, ...anew, sealed, rev: { increment: 1 } },
    })
    if (!count) return 'changed-meanwhile'
  }
  const { child, family } = counts
  await record('edition.recorded', key, { child: child.level, rule: child.rule, family: family.level })
  return { id: key, counts }
}

/** A second person agrees that a voice does not apply to an edition; false when they may not, or there is nothing to agree to. */
export async function agreeEdition(staff: Staff, report: AgreedReport, id: string): Promise<boolean> {
  const { tx, me, record } = staff
  const found = await edition(staff, report.id, id)
  if (!found || found.agreedBy || found.person === me.id) return false
  const { child, family } = found.kept
  if (child.level !== 'not_applicable' && family.level !== 'not_applicable') return false
  const records = withAgreement(found.kept)
  const counts = countedEdition(scopeOf(report), found.publishedOn ?? '', records)
  await tx.reportEdition.update({
    where: { id },
    data: {
      ...levelColumns(counts),
      sealed: sealRecord(id, records),
      agreedBy: me.id,
      agreedOn: new Date(today()),
    },
  })
  await record('edition.agreed', id, { child: counts.child.level, family: counts.family.level })
  return true
}

/** A report as the rule for its editions looks at it. */
export function scopeOf({ inScope, agreedBy }: AgreedReport) {
  return { inScope, agreed: agreedBy !== null }
}

const columns = Prisma.sql`id::text, report_id::text AS report, due_on::text AS "dueOn", period,
  published_on::text AS "publishedOn", child_level AS "childLevel", child_rule AS "childRule",
  family_level AS "familyLevel", family_rule AS "familyRule", influence, person_id::text AS person,
  agreed_by::text AS "agreedBy"`

function editionsWhere(tx: Staff['tx'], condition: Prisma.Sql): Promise<Edition[]> {
  return tx.$queryRaw<
    Edition[]
  >`SELECT ${columns} FROM report_editions WHERE ${condition} ORDER BY due_on DESC`
}

function rowOf(values: EditionForm, counts: CountedEdition, collectedTo: string) {
  const { period, influence } = values
  return {
    ...{ period, influence, rules: VOICE_RULES },
    ...levelColumns(counts),
    dueOn: new Date(values.dueOn),
    publishedOn: dayOrNone(values.publishedOn),
    collectedOn: dayOrNone(collectedTo),
    toldOn: dayOrNone(values.toldOn),
  }
}

function wordsOf({ reasonPublic, toldHow }: EditionForm) {
  return { reasonPublic, toldHow }
}

function dayOrNone(day: string): Date | null {
  return day ? new Date(day) : null
}
