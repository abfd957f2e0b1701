import 'server-only'
import type { Role } from '../../domain/people/access'
import { isOfDomains } from '../../domain/people/email-domain'
import { today } from '../clock'
import { database } from '../db'
import { tellOfChange } from './factor-letters'
import { atTheGate } from '../gate'
import { makeLink } from './one-time-links'
import { hashPassword, passwordProblem } from './passwords'
import { endSessions } from './sessions'

/** Somebody to add: with a password they can sign in at once, without one they get a link. */
export type Added = {
  email: string
  name: string
  roles: Role[]
  organisation: string
  password: string | null
}

/** Somebody as the list of `npm run user -- list` shows them. */
export type Listed = { email: string; name: string; organisation: string; roles: string[]; state: string }

// Whoever may run commands on this machine acts for no organisation; the audit says that it was a command.
const OPERATOR = { id: null, organisation: null }
const BY = { by: 'npm run user' }
const HOURS = 7 * 24

/** Adds somebody, on record. Gives the secret of their link when no password was given; or in words why it cannot be. */
export async function addPerson(added: Added): Promise<{ token: string | null } | { problem: string }> {
  const { email, name, roles, organisation, password } = added
  const easy = password === null ? null : passwordProblem(password, added)
  if (easy) return { problem: easy }
  const hash = password === null ? null : await hashPassword(password)
  return atTheGate(async ({ tx, record }) => {
    const found = await tx.organisation.findUnique({ where: { id: organisation } })
    if (!found) return { problem: `There is no organisation "${organisation}".` }
    if (!isOfDomains(email, found.emailDomains))
      return {
        problem: `${found.name} allows only addresses that end in ${found.emailDomains.join(' or ')}.`,
      }
    const [person] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO people (email, name, organisation_id, roles, state, password_hash, reviewed_on)
      VALUES (${email}, ${name}, ${organisation}, ${roles}, ${hash ? 'active' : 'invited'}, ${hash}, ${today()}::date)
      ON CONFLICT (email) DO NOTHING RETURNING id::text`
    if (!person) return { problem: `Somebody with the address ${email} is here already.` }
    await record(OPERATOR, 'person.invited', person.id, { name, roles, ...BY })
    return { token: hash ? null : await makeLink(tx, 'invitation', person.id, HOURS) }
  })
}

/** Everybody, by organisation and name. */
export function everybody(): Promise<Listed[]> {
  return database('gatekeeper').$queryRaw<Listed[]>`
    SELECT email, name, organisation_id AS organisation, roles, state FROM people
    ORDER BY organisation_id, lower(name), email`
}

/** Switches somebody's access off and signs them out everywhere, on record; false when there is nobody. */
export function switchOffByCommand(email: string): Promise<boolean> {
  return atTheGate(async ({ tx, record }) => {
    const [person] = await tx.$queryRaw<{ id: string }[]>`
      UPDATE people SET state = 'off' WHERE email = ${email} RETURNING id::text`
    if (!person) return false
    await tx.$executeRaw`DELETE FROM one_time_links WHERE person_id = ${person.id}::uuid`
    await endSessions(tx, person.id)
    await record(OPERATOR, 'person.switched-off', person.id, BY)
    return true
  })
}

/** Takes somebody's second factors and ties to an account away, tells them by mail, on record; false when there is nobody. */
export function resetFactorsByCommand(email: string): Promise<boolean> {
  return atTheGate(async ({ tx, record }) => {
    const [person] = await tx.$queryRaw<{ id: string; email: string; name: string }[]>`
      UPDATE people SET totp = NULL, totp_step = NULL WHERE email = ${email} RETURNING id::text, email, name`
    if (!person) return false
    await tx.$executeRaw`DELETE FROM passkeys WHERE person_id = ${person.id}::uuid`
    await tx.$executeRaw`DELETE FROM recovery_codes WHERE person_id = ${person.id}::uuid`
    await tx.$executeRaw`DELETE FROM organisation_accounts WHERE person_id = ${person.id}::uuid`
    await endSessions(tx, person.id)
    await record(OPERATOR, 'person.factors-reset', person.id, BY)
    const what =
      'Your second factor was reset on the machine that Heard runs on. You set up a new one at sign-in.'
    await tellOfChange(tx, person, what)
    return true
  })
}
