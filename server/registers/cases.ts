import 'server-only'
import { countedCase, lundyOf, type CaseForm, type Grade } from '../../domain/registers/audit'
import { recordsIn } from '../../domain/registers/edition'
import { VOICE_RULES, type VoiceLevel } from '../../domain/voice/voice'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'
import type { Round } from './rounds'
import { levelColumns, openRecord, sameVoices, sealRecord, withAgreement, type Kept } from './sealed-record'

/** An audited case as lists show it: what counts, without a word of what was written. */
export type AuditedCase = {
  id: string
  round: string
  reference: string
  grade: Grade
  childLevel: VoiceLevel
  childRule: string
  familyLevel: VoiceLevel
  familyRule: string
  lundy: number[]
  person: string
  agreedBy: string | null
}

/** A case with what was written of it. */
export type OpenCase = AuditedCase & { rev: number; kept: Kept }

/** The cases of a round, by reference. */
export function cases({ tx }: Staff, round: string): Promise<AuditedCase[]> {
  return tx.$queryRaw<AuditedCase[]>`
    SELECT ${columns} FROM audited_cases WHERE round_id = ${round}::uuid ORDER BY reference`
}

/** One case of a round with what was written; null when there is none. */
export async function auditedCase({ tx }: Staff, round: string, id: string): Promise<OpenCase | null> {
  const [found] = await tx.$queryRaw<(AuditedCase & { rev: number; sealed: Uint8Array })[]>`
    SELECT ${columns}, rev, sealed FROM audited_cases WHERE id = ${id}::uuid AND round_id = ${round}::uuid`
  if (!found) return null
  const { sealed, ...rest } = found
  return { ...rest, kept: openRecord(id, sealed) }
}

/** What came of saving a case: its id and what counts, or why not. */
export type SavedCase =
  { id: string; counts: ReturnType<typeof countedCase> } | 'changed-meanwhile' | 'reference-taken'

/** Writes a case down, new or again; what a second person agreed to stays agreed while both voices stay as they were. */
export async function saveCase(
  staff: Staff,
  round: Round,
  values: CaseForm,
  id: string | null,
): Promise<SavedCase> {
  const { tx, record } = staff
  const [taken] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM audited_cases WHERE round_id = ${round.id}::uuid AND reference = ${values.reference}`
  if (taken && taken.id !== id) return 'reference-taken'
  const known = id ? await auditedCase(staff, round.id, id) : null
  const same = known !== null && sameVoices(known.kept, recordsIn(values)!)
  const { id: key, row, written, counts } = caseRow(staff, round, values, id, same ? known.kept : null)
  if (!id) await tx.auditedCase.create({ data: { ...row, ...written } })
  else {
    const anew = same ? {} : { ...written, agreedBy: null, agreedOn: null }
    const { count } = await tx.auditedCase.updateMany({
      where: { id, roundId: round.id, rev: Number(values.rev) },
      data: { ...changeable(row), ...anew, rev: { increment: 1 } },
    })
    if (!count) return 'changed-meanwhile'
  }
  const { child, family } = counts
  await record('case.recorded', key, { child: child.level, rule: child.rule, family: family.level })
  return { id: key, counts }
}

/** A case as a row, with what counts of it; `known` is what was kept before, when both voices stayed as they were. */
export function caseRow(
  { me }: Pick<Staff, 'me'>,
  round: Pick<Round, 'id' | 'auditedOn'>,
  values: CaseForm,
  id: string | null,
  known: Kept | null,
) {
  const key = id ?? crypto.randomUUID()
  const { lastReview, actions } = values
  const kept = { ...(known ?? recordsIn(values)!), words: { lastReview, actions } }
  const counts = countedCase(round.auditedOn, lastReview, kept)
  const row = {
    ...{ id: key, roundId: round.id, organisationId: me.organisation, rules: VOICE_RULES },
    ...{ reference: values.reference, grade: values.grade, lundy: lundyOf(values) },
    ...levelColumns(counts),
    sealed: sealRecord(key, kept),
  }
  return { id: key, row, counts, written: { personId: me.id, on: new Date(today()) } }
}

/** A second person agrees that a voice does not apply to a case; false when they may not, or there is nothing to agree to. */
export async function agreeCase(staff: Staff, round: Round, id: string): Promise<boolean> {
  const { tx, me, record } = staff
  const found = await auditedCase(staff, round.id, id)
  if (!found || found.agreedBy || found.person === me.id) return false
  const { child, family } = found.kept
  if (child.level !== 'not_applicable' && family.level !== 'not_applicable') return false
  const kept = withAgreement(found.kept)
  const counts = countedCase(round.auditedOn, kept.words.lastReview ?? '', kept)
  await tx.auditedCase.update({
    where: { id },
    data: {
      ...levelColumns(counts),
      sealed: sealRecord(id, kept),
      agreedBy: me.id,
      agreedOn: new Date(today()),
    },
    select: { id: true },
  })
  await record('case.agreed', id, { child: counts.child.level, family: counts.family.level })
  return true
}

const columns = Prisma.sql`id::text, round_id::text AS round, reference, grade, child_level AS "childLevel", child_rule AS "childRule",
  family_level AS "familyLevel", family_rule AS "familyRule", lundy, person_id::text AS person,
  agreed_by::text AS "agreedBy"`

function changeable({ id: _, roundId: __, organisationId: ___, ...rest }: ReturnType<typeof caseRow>['row']) {
  return rest
}
