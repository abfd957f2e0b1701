import 'server-only'
import type { Staff } from '../staff'
import type { CharterNow, Seat } from './charter'
import { seatOf } from './seat'

/** Somebody who works on the charter; the name of a colleague is known, that of others only if they gave one. */
export type Member = {
  person: string
  party: string
  name: string | null
  drafting: boolean
  moderator: boolean
  shownName: string | null
}

/** Everybody who works on the charter, by party. */
export async function membersOf({ tx }: Staff, { id }: CharterNow): Promise<Member[]> {
  return tx.$queryRaw<Member[]>`
    SELECT m.person_id::text AS person, m.party_id AS party, coalesce(p.name, m.shown_name) AS name, m.drafting,
      m.moderator, m.shown_name AS "shownName"
    FROM charter_members m LEFT JOIN people p ON p.id = m.person_id WHERE m.charter_id = ${id}
    ORDER BY m.party_id, name NULLS LAST`
}

/** Colleagues of the own organisation who may come in, by name. */
export async function colleaguesAtWork({ tx, me }: Staff): Promise<{ id: string; name: string }[]> {
  return tx.$queryRaw`
    SELECT id::text, name FROM people WHERE organisation_id = ${me.organisation} AND state = 'active' ORDER BY name`
}

/** Takes it upon oneself to speak and sign for the own party, or gives that back; false when it is not one's own. */
export async function lead(staff: Staff, charter: CharterNow, does: boolean): Promise<boolean> {
  const { tx, me, record } = staff
  const party = charter.parties.find(({ organisation }) => organisation === me.organisation)
  if (!party || !me.roles.includes('party_lead')) return false
  await tx.$executeRaw`
    UPDATE charter_parties SET lead_id = ${does ? me.id : null}::uuid, lead_name = ${does ? me.name : null}
    WHERE charter_id = ${charter.id} AND id = ${party.id}`
  await record('charter.led', charter.id, { party: party.id, does })
  return true
}

/** What a colleague does in the charter; neither of the two takes them off it. */
export type Task = { person: string; drafting: boolean; moderator: boolean; shownName: string }

/** Says what a colleague of the own party does in the charter; false when they are none. */
export async function setMember(staff: Staff, charter: CharterNow, task: Task): Promise<boolean> {
  const { tx, record } = staff
  const seat = await seatOf(staff, charter)
  const colleague = (await colleaguesAtWork(staff)).some(({ id }) => id === task.person)
  if (!maySeat(seat) || !colleague) return false
  const { person, drafting, moderator } = task
  const shownName = task.shownName || null
  if (drafting || moderator)
    await tx.$executeRaw`
      INSERT INTO charter_members (charter_id, person_id, party_id, drafting, moderator, shown_name)
      VALUES (${charter.id}, ${person}::uuid, ${seat.party.id}, ${drafting}, ${moderator}, ${shownName})
      ON CONFLICT (charter_id, person_id) DO UPDATE
        SET drafting = ${drafting}, moderator = ${moderator}, shown_name = ${shownName}`
  else
    await tx.$executeRaw`
      DELETE FROM charter_members WHERE charter_id = ${charter.id} AND person_id = ${person}::uuid`
  await record('charter.members-changed', charter.id, { person, drafting, moderator })
  return true
}

/** Whether somebody at this seat may say who of the own party works on the charter. */
export function maySeat(seat: Seat | null): seat is Seat {
  return Boolean(seat && (seat.facilitates || seat.leads))
}
