import 'server-only'
import type { Role } from '../../domain/people/access'
import { DAYS_BETWEEN_REVIEWS } from '../../domain/people/standing'
import { daysAfter, today } from '../clock'
import { post } from '../mail/letters'
import { hasOtherAdministrator, oneAtATime, personFor, type Person } from './people'
import { Refusal } from '../refusal'
import { endSessions } from './sessions'
import type { Staff } from '../staff'

/** Somebody as they were before a change; or why the change may not be, by field. */
type Changed = { before: Person } | { problems: Record<string, string> }

const LAST =
  'Nobody else in your organisation is an administrator. Make somebody else one first, so that people can still be let in.'

/** Gives somebody another name or other roles. Whoever may do something else from now on signs in anew. */
export async function changePerson(
  staff: Staff,
  id: string,
  { name, roles }: { name: string; roles: Role[] },
): Promise<Changed> {
  const { tx, record } = staff
  const before = await ownPerson(staff, id)
  const sameRoles = [...before.roles].sort().join() === [...roles].sort().join()
  if (sameRoles && before.name === name) return { before }
  if (!roles.includes('administrator') && (await isLastAdministrator(staff, before)))
    return { problems: { roles: LAST } }
  // In one statement, because whoever takes the own administrator role away could end no session afterwards.
  await tx.$executeRaw`
    WITH ended AS (DELETE FROM sessions WHERE person_id = ${id}::uuid AND NOT ${sameRoles})
    UPDATE people SET name = ${name}, roles = ${roles} WHERE id = ${id}::uuid`
  await record('person.changed', id, { name, roles, before: before.roles })
  return { before }
}

/** Switches somebody's access off, which signs them out everywhere, or on again. Pressed twice, it is done once. */
export async function switchAccess(staff: Staff, id: string, to: 'on' | 'off'): Promise<Changed> {
  const { me, tx, record } = staff
  const before = await ownPerson(staff, id)
  const from = to === 'on' ? 'off' : 'active'
  if (before.state === 'invited') throw new Refusal(404, 'not-found')
  if (before.state !== from) return { before }
  if (to === 'off' && id === me.id)
    return { problems: { '': 'You cannot switch off your own access. Ask another administrator to do it.' } }
  if (to === 'on')
    await tx.$executeRaw`UPDATE people SET state = 'active', reviewed_on = ${today()}::date WHERE id = ${id}::uuid`
  else {
    await tx.$executeRaw`UPDATE people SET state = 'off' WHERE id = ${id}::uuid`
    await tx.$executeRaw`DELETE FROM one_time_links WHERE person_id = ${id}::uuid`
    await endSessions(tx, id)
  }
  await record(to === 'on' ? 'person.switched-on' : 'person.switched-off', id)
  return { before }
}

/** Notes that somebody looked and the access is still needed; or takes that back, so that it is due again. */
export async function reviewAccess(staff: Staff, id: string, needed: 'yes' | 'undo'): Promise<Person> {
  const person = await ownPerson(staff, id)
  const day = needed === 'yes' ? today() : daysAfter(today(), -DAYS_BETWEEN_REVIEWS)
  await staff.tx.$executeRaw`UPDATE people SET reviewed_on = ${day}::date WHERE id = ${id}::uuid`
  await staff.record('person.reviewed', id, needed === 'undo' ? { undone: true } : {})
  return person
}

/** Takes somebody's second factors and the tie to an account away, for the day a phone is lost; they set up new ones. */
export async function resetFactors(staff: Staff, id: string): Promise<Changed> {
  const { me, tx, record } = staff
  const before = await ownPerson(staff, id)
  if (id === me.id) return { problems: { '': 'You change your own second factor in My account.' } }
  await tx.$executeRaw`UPDATE people SET totp = NULL, totp_step = NULL WHERE id = ${id}::uuid`
  await tx.$executeRaw`DELETE FROM passkeys WHERE person_id = ${id}::uuid`
  await tx.$executeRaw`DELETE FROM recovery_codes WHERE person_id = ${id}::uuid`
  await tx.$executeRaw`DELETE FROM organisation_accounts WHERE person_id = ${id}::uuid`
  await endSessions(tx, id)
  const what = `${me.name}, an administrator, reset your second factor. You set up a new one when you next sign in.`
  await post(tx, { kind: 'factor-changed', to: before.email, name: before.name, what })
  await record('person.factors-reset', id)
  return { before }
}

/** A person of the own organisation, while nobody else changes its people; refused (404) for anybody else. */
async function ownPerson(staff: Staff, id: string): Promise<Person> {
  await oneAtATime(staff.tx, staff.me.organisation)
  const person = await personFor(staff, id)
  if (person.organisation !== staff.me.organisation) throw new Refusal(404, 'not-found')
  return person
}

async function isLastAdministrator({ tx }: Staff, person: Person): Promise<boolean> {
  const isOne = person.state === 'active' && person.roles.includes('administrator')
  return isOne && !(await hasOtherAdministrator(tx, person))
}
