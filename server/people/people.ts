import 'server-only'
import type { Role } from '../../domain/people/access'
import type { Access } from '../../domain/people/standing'
import type { Transaction } from '../audit/audit'
import { Prisma } from '../db'
import { Refusal } from '../refusal'
import type { Staff } from '../staff'

/** Somebody as an administrator sees them; days as 2026-11-24. */
export type Person = Access & {
  id: string
  name: string
  email: string
  organisation: string
  roles: Role[]
  secondFactor: boolean
  /** Until when the invitation works, ISO 8601; null when none is on its way. */
  invitedUntil: string | null
}

/** Everybody of the administrator's own organisation, by name. */
export function colleagues({ me, tx }: Staff): Promise<Person[]> {
  return peopleWhere(tx, Prisma.sql`organisation_id = ${me.organisation}`)
}

/** Everybody invited as the first administrator of another organisation. */
export function invitedElsewhere({ me, tx }: Staff): Promise<Person[]> {
  return peopleWhere(tx, Prisma.sql`organisation_id <> ${me.organisation} AND state = 'invited'`)
}

/** One person whom this administrator manages; null when there is none. */
export async function foundPerson({ tx }: Pick<Staff, 'tx'>, id: string): Promise<Person | null> {
  const [person] = await peopleWhere(tx, Prisma.sql`id = ${id}::uuid`)
  return person ?? null
}

/** The same for somebody who must be there: refused (404) when they are not. */
export async function personFor(staff: Pick<Staff, 'tx'>, id: string): Promise<Person> {
  const person = await foundPerson(staff, id)
  if (!person) throw new Refusal(404, 'not-found')
  return person
}

/** Whether somebody besides this person could still let people of their organisation in and out. */
export async function hasOtherAdministrator(
  tx: Transaction,
  { id, organisation }: Pick<Person, 'id' | 'organisation'>,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM people WHERE organisation_id = ${organisation} AND id <> ${id}::uuid
      AND state = 'active' AND 'administrator' = ANY (roles)) AS has`
  return row?.has ?? false
}

/** Lets one change of an organisation's people wait for another, so that no two remove its last administrators at once. */
export async function oneAtATime(tx: Transaction, organisation: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM organisations WHERE id = ${organisation} FOR UPDATE`
}

function peopleWhere(tx: Transaction, condition: Prisma.Sql): Promise<Person[]> {
  return tx.$queryRaw<Person[]>`
    SELECT id::text, name, email, organisation_id AS organisation, roles, state, state_since::text AS "stateSince",
      seen_on::text AS "seenOn", reviewed_on::text AS "reviewedOn",
      id IN (SELECT people_with_second_factor()) AS "secondFactor",
      (SELECT to_char(max(expires_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') FROM one_time_links l
        WHERE l.person_id = p.id AND purpose = 'invitation' AND expires_at > now()) AS "invitedUntil"
    FROM people p WHERE ${condition} ORDER BY lower(name), email`
}
