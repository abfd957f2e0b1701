import 'server-only'
import type { Influence } from '../../domain/registers/influence'
import type { Staff } from '../staff'
import type { Reader } from './charter'

/** Something that was worked on together; days are written 2026-11-24, `ladder` is 1 to 8, `rev` counts its changes. */
export type LogEntry = {
  id: string
  organisation: string
  title: string
  what: string
  fromOn: string
  toOn: string
  ledBy: string[]
  parentCarers: number
  youngPeople: number
  staff: number
  joinedAt: string
  ladder: number
  costsPaid: boolean
  accessNeeds: string
  accessMet: string
  priorities: string[]
  commitments: string[]
  asked: string
  influence: Influence
  reason: string
  toldOn: string | null
  rev: number
}

/** The co-production log of all organisations, newest first. */
export function logEntries(db: Reader): Promise<LogEntry[]> {
  return db.$queryRaw<LogEntry[]>`
    SELECT id::text, organisation_id AS organisation, title, what, from_on::text AS "fromOn", to_on::text AS "toOn",
      led_by AS "ledBy", parent_carers AS "parentCarers", young_people AS "youngPeople", staff, joined_at AS "joinedAt",
      ladder, costs_paid AS "costsPaid", access_needs AS "accessNeeds", access_met AS "accessMet", priorities,
      commitments, asked, influence, reason, told_on::text AS "toldOn", rev
    FROM co_production_log ORDER BY to_on DESC, id LIMIT 500`
}

type Kept = Omit<LogEntry, 'id' | 'organisation' | 'rev'>

/** Adds an entry for the own organisation. */
export async function addEntry({ tx, me, record }: Staff, entry: Kept): Promise<void> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO co_production_log (organisation_id, title, what, from_on, to_on, led_by, parent_carers, young_people,
      staff, joined_at, ladder, costs_paid, access_needs, access_met, priorities, commitments, asked, influence, reason,
      told_on, person_id, rev)
    VALUES (${me.organisation}, ${entry.title}, ${entry.what}, ${entry.fromOn}::date, ${entry.toOn}::date,
      ${entry.ledBy}, ${entry.parentCarers}, ${entry.youngPeople}, ${entry.staff}, ${entry.joinedAt}, ${entry.ladder},
      ${entry.costsPaid}, ${entry.accessNeeds}, ${entry.accessMet}, ${entry.priorities}, ${entry.commitments},
      ${entry.asked}, ${entry.influence}, ${entry.reason}, ${entry.toldOn}::date, ${me.id}::uuid, 1)
    RETURNING id::text`
  await record('log.changed', row!.id, { title: entry.title, rev: 1 })
}

/** Changes an entry of the own organisation; false when somebody changed it meanwhile, or it is another's. */
export async function changeEntry(staff: Staff, id: string, rev: number, entry: Kept): Promise<boolean> {
  const { tx, me, record } = staff
  const changed = await tx.$executeRaw`
    UPDATE co_production_log SET title = ${entry.title}, what = ${entry.what}, from_on = ${entry.fromOn}::date,
      to_on = ${entry.toOn}::date, led_by = ${entry.ledBy}, parent_carers = ${entry.parentCarers},
      young_people = ${entry.youngPeople}, staff = ${entry.staff}, joined_at = ${entry.joinedAt},
      ladder = ${entry.ladder}, costs_paid = ${entry.costsPaid}, access_needs = ${entry.accessNeeds},
      access_met = ${entry.accessMet}, priorities = ${entry.priorities}, commitments = ${entry.commitments},
      asked = ${entry.asked}, influence = ${entry.influence}, reason = ${entry.reason}, told_on = ${entry.toldOn}::date,
      person_id = ${me.id}::uuid, rev = rev + 1
    WHERE id = ${id}::uuid AND rev = ${rev} AND organisation_id = ${me.organisation}`
  if (!changed) return false
  await record('log.changed', id, { title: entry.title, rev: rev + 1 })
  return true
}
