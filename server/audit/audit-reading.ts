import 'server-only'
import { actsIn } from '../../domain/audit/act-groups'
import type { AuditFilter } from '../../domain/audit/audit-filter'
import type { Facts } from '../../domain/audit/event'
import type { NamedEntry } from '../../domain/audit/sentence'
import { Prisma } from '../db'
import type { Staff } from '../staff'

/** An entry as it stands on record, with names and with its hash in hexadecimal. */
export type ReadEntry = NamedEntry & { hash: string }

/** Somebody the audit may name. */
export type OnRecord = { id: string; name: string; organisation: string }

/** How many entries a filter finds, of those this person may read. */
export async function countEntries({ tx }: Staff, filter: AuditFilter): Promise<number> {
  const [row] = await tx.$queryRaw<{ found: number }[]>`
    SELECT count(*)::int AS found FROM audit_events WHERE ${conditionOf(filter)}`
  return row?.found ?? 0
}

/** Entries that a filter finds, the newest first: so many, after leaving out so many. */
export async function readEntries(
  { tx }: Staff,
  filter: AuditFilter,
  { take, skip }: { take: number; skip: number },
): Promise<ReadEntry[]> {
  const rows = await tx.$queryRaw<Row[]>`
    WITH found AS (SELECT * FROM audit_events WHERE ${conditionOf(filter)}
      ORDER BY number DESC LIMIT ${take} OFFSET ${skip})
    SELECT f.number, f.at, f.person_id::text AS person, f.organisation, f.act, f.subject, f.facts,
      encode(f.hash, 'hex') AS hash, p.name AS who,
      coalesce(s.name, o.name, v.title, left(f.subject, 24)) AS about
    FROM found f
      LEFT JOIN people_on_record() p ON p.id = f.person_id
      LEFT JOIN people_on_record() s ON s.id::text = f.subject
      LEFT JOIN organisations o ON o.id = f.subject
      LEFT JOIN (SELECT DISTINCT ON (survey_id) survey_id, content ->> 'title' AS title FROM survey_versions
        ORDER BY survey_id, number DESC) v ON v.survey_id = f.subject
    ORDER BY f.number DESC`
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    at: row.at.toISOString(),
    about: aboutOf(row),
  }))
}

/** Everybody whose acts this person may read, by name. */
export function peopleOnRecord({ tx }: Staff): Promise<OnRecord[]> {
  return tx.$queryRaw<OnRecord[]>`
    SELECT p.id::text, p.name, o.name AS organisation FROM people_on_record() p
    JOIN organisations o ON o.id = p.organisation ORDER BY lower(p.name), o.name`
}

type Row = Omit<ReadEntry, 'number' | 'at'> & { number: bigint; at: Date; facts: Facts }

/** Somebody who is gone, like one whose invitation was withdrawn, is known by the name that was written down. */
function aboutOf({ act, about, subject, facts }: Row): string | null {
  const isPerson = act.startsWith('person.') && about === subject?.slice(0, 24)
  return isPerson && typeof facts.name === 'string' ? facts.name : about
}

function conditionOf({ person, group, from, to, organisation }: AuditFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`true`,
    ...(person ? [Prisma.sql`person_id = ${person}::uuid`] : []),
    ...(group ? [Prisma.sql`act = ANY (${actsIn(group)})`] : []),
    ...(from ? [Prisma.sql`at >= ${from}::date::timestamp AT TIME ZONE 'Europe/London'`] : []),
    ...(to ? [Prisma.sql`at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/London'`] : []),
    ...(organisation ? [Prisma.sql`organisation = ${organisation}`] : []),
  ]
  return Prisma.join(conditions, ' AND ')
}
