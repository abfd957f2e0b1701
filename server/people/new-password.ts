import 'server-only'
import { database } from '../db'
import { tellOfChange } from './factor-letters'
import { atTheGate } from '../gate'
import type { Knock } from '../knock'
import { post } from '../mail/letters'
import { linkBehind, makeLink, spendLink } from './one-time-links'
import { hashPassword, passwordProblem } from './passwords'
import { endSessions } from './sessions'
import { enter, type Amiss, type Entered } from './sign-in'
import { countTry, networkToday, takeTries } from './sign-in-tries'
import { home } from '../site'

type Person = { id: string; email: string; name: string; organisation: string; roles: string[] }

const FREE = 20
const MOST_LETTERS = 5
const HOURS = 1

/**
 * Sends a link to choose a new password to somebody who has one, at most five letters an hour. Gives the seconds to
 * wait, and nothing else: for an address that nobody has, the same work is done and taken back, so it takes the same.
 */
export async function askForNewPassword(knock: Knock, email: string): Promise<number> {
  const wait = await takeTries([{ name: `forgotten ${networkToday(knock.request)}`, free: FREE }])
  if (wait) return wait
  const asked = await countTry(`letters ${email}`)
  const known = await personWith(email)
  const person = asked > MOST_LETTERS ? null : known
  await atTheGate(async ({ tx, record }) => {
    await tx.$executeRaw`SAVEPOINT letter`
    const token = await makeLink(tx, 'new_password', person?.id ?? null, HOURS)
    const link = `${home()}/staff/new-password?token=${token}`
    await post(tx, { kind: 'new-password', to: email, name: person?.name ?? email, link })
    if (!person) await tx.$executeRaw`ROLLBACK TO SAVEPOINT letter`
    const nobody = { id: null, organisation: person?.organisation ?? null }
    await record(nobody, 'password.forgotten', person?.id ?? null)
  })
  return 0
}

/** Whether a link to choose a new password still works, and for which address. */
export async function newPasswordFor(token: string): Promise<string | null> {
  return (await personBehind(await linkBehind('new_password', token)))?.email ?? null
}

/** Sets a new password by a link, once, signs out everywhere, and lets the person in as far as a password goes. */
export async function chooseNewPassword(
  knock: Knock,
  token: string,
  password: string,
): Promise<Entered | Amiss> {
  const gone = { problems: { '': 'This link does not work any more. Ask for a new one.' } }
  const person = await personBehind(await linkBehind('new_password', token))
  if (!person) return gone
  const easy = passwordProblem(password, person)
  if (easy) return { problems: { password: easy } }
  const hash = await hashPassword(password)
  return atTheGate(async (gate) => {
    const { tx, record } = gate
    const used = await spendLink(tx, 'new_password', token)
    if (used?.person !== person.id) return gone
    await tx.$executeRaw`UPDATE people SET password_hash = ${hash} WHERE id = ${person.id}::uuid`
    await endSessions(tx, person.id)
    await record(person, 'password.changed', person.id, { by: 'letter' })
    await tellOfChange(tx, person, 'Your password for Heard was changed.')
    return enter(gate, knock, person, { how: 'password', proven: false })
  })
}

/** Only who has a password may choose a new one: others come by their organisation's account alone. */
async function personWith(email: string): Promise<Person | null> {
  const [row] = await database('gatekeeper').$queryRaw<Person[]>`
    SELECT id::text, email, name, organisation_id AS organisation, roles FROM people
    WHERE email = ${email} AND state = 'active' AND password_hash IS NOT NULL`
  return row ?? null
}

async function personBehind(link: { person: string | null } | null): Promise<Person | null> {
  const [row] = await database('gatekeeper').$queryRaw<Person[]>`
    SELECT id::text, email, name, organisation_id AS organisation, roles FROM people
    WHERE id = ${link?.person ?? null}::uuid AND state = 'active'`
  return row ?? null
}
