import 'server-only'
import type { Role } from '../../domain/people/access'
import { isOfDomains } from '../../domain/people/email-domain'
import { today } from '../clock'
import { post } from '../mail/letters'
import { makeLink } from './one-time-links'
import { personFor, type Person } from './people'
import { Refusal } from '../refusal'
import { home } from '../site'
import type { Staff } from '../staff'

/** Hours that an invitation works: a week, so that somebody back from leave still finds it. */
const HOURS = 7 * 24

type Invited = { name: string; email: string; roles: Role[]; organisation: string }

/** Invites somebody: a person, a link and its letter, all of it or nothing. Says by field what is wrong. */
export async function invite(
  staff: Staff,
  { name, email, roles, organisation }: Invited,
): Promise<{ id: string } | { problems: Record<string, string> }> {
  const { tx, record } = staff
  const domains = await domainsOf(staff, organisation)
  if (!isOfDomains(email, domains))
    return { problems: { email: `Use a work address that ends in ${domains.join(' or ')}.` } }
  const added = await tx.$executeRaw`
    INSERT INTO people (email, name, organisation_id, roles, state, reviewed_on)
    VALUES (${email}, ${name}, ${organisation}, ${roles}, 'invited', ${today()}::date) ON CONFLICT DO NOTHING`
  if (!added) return { problems: { email: TAKEN } }
  const [person] = await tx.$queryRaw<{ id: string }[]>`SELECT id::text FROM people WHERE email = ${email}`
  if (!person) throw new Error('A person who was just invited cannot be seen')
  await sendInvitation(staff, await personFor(staff, person.id))
  await record('person.invited', person.id, { name, roles })
  return person
}

const TAKEN =
  'Somebody with this address is here already. If they are not in your list, they belong to another organisation.'

/** Sends an invitation again, with a new link; the one before stops working. */
export async function inviteAgain(staff: Staff, id: string): Promise<Person> {
  const person = await stillInvited(staff, id)
  await sendInvitation(staff, person)
  await staff.record('person.invited', id, { name: person.name, again: true })
  return person
}

/** Takes an invitation back; nothing of it stays but its entry in the audit. */
export async function withdraw(staff: Staff, id: string): Promise<Person> {
  const person = await stillInvited(staff, id)
  await staff.tx.$executeRaw`DELETE FROM people WHERE id = ${id}::uuid AND state = 'invited'`
  await staff.record('person.withdrawn', id, { name: person.name })
  return person
}

async function sendInvitation({ tx }: Staff, person: Person): Promise<void> {
  const token = await makeLink(tx, 'invitation', person.id, HOURS)
  const [row] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM organisations WHERE id = ${person.organisation}`
  const { name, email: to } = person
  const link = `${home()}/staff/join?token=${token}`
  await post(tx, { kind: 'invitation', to, name, organisation: row!.name, link })
}

/** The ends of addresses that an organisation may invite, when this administrator may invite for it at all. */
async function domainsOf({ me, tx }: Staff, organisation: string): Promise<string[]> {
  const [row] = await tx.$queryRaw<{ domains: string[] }[]>`
    SELECT email_domains AS domains FROM organisations WHERE id = ${organisation}
      AND (id = ${me.organisation} OR id IN (SELECT organisations_without_administrator()))`
  if (!row) throw new Refusal(404, 'not-found')
  return row.domains
}

async function stillInvited(staff: Staff, id: string): Promise<Person> {
  const person = await personFor(staff, id)
  if (person.state !== 'invited') throw new Refusal(404, 'not-found')
  return person
}
