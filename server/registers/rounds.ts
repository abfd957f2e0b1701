import 'server-only'
import type { RoundForm, Sample } from '../../domain/registers/audit'
import { today } from '../clock'
import { Prisma } from '../db'
import type { Staff } from '../staff'

/** A round of audit work with how many cases stand in it, and how many of them are drafts. */
export type Round = Omit<RoundForm, 'sample'> & {
  id: string
  sample: Sample
  cases: number
  drafts: number
}

/** The rounds of the own organisation, the last first. */
export function rounds({ tx }: Staff): Promise<Round[]> {
  return roundsWhere(tx, Prisma.sql`true`)
}

/** One round; null when there is none. */
export async function round({ tx }: Staff, id: string): Promise<Round | null> {
  const [found] = await roundsWhere(tx, Prisma.sql`r.id = ${id}::uuid`)
  return found ?? null
}

/** Puts a round of audit work into the register. */
export async function addRound({ tx, me, record }: Staff, said: RoundForm): Promise<string> {
  const { title, service, auditedOn, sample, sampleNote, auditor, tool } = said
  const { id } = await tx.auditRound.create({
    data: {
      ...{ organisationId: me.organisation, title, service, sample, sampleNote, auditor, tool },
      ...{ auditedOn: new Date(auditedOn), personId: me.id, on: new Date(today()) },
    },
    select: { id: true },
  })
  await record('round.listed', id, { title, sample })
  return id
}

function roundsWhere(tx: Staff['tx'], condition: Prisma.Sql): Promise<Round[]> {
  return tx.$queryRaw<Round[]>`
    SELECT r.id::text, title, service, audited_on::text AS "auditedOn", sample, sample_note AS "sampleNote", auditor,
      tool, count(c.id)::int AS cases, (count(*) FILTER (WHERE c.child_rule = 'R-draft'))::int AS drafts
    FROM audit_rounds r LEFT JOIN audited_cases c ON c.round_id = r.id
    WHERE ${condition} GROUP BY r.id ORDER BY audited_on DESC, lower(title)`
}
