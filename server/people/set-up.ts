import 'server-only'
import { today } from '../clock'
import { database } from '../db'
import { atTheGate } from '../gate'
import type { Knock } from '../knock'
import { linkBehind, makeLink, spendLink } from './one-time-links'
import { hashPassword, passwordProblem } from './passwords'
import { enter, type Amiss, type Entered } from './sign-in'

const NOBODY = { id: null, organisation: null }
const HOURS = 1
const GONE = { problems: { '': 'This link does not work any more. Start Heard again to get a new one.' } }

/** What the first administrator tells of themselves. */
type First = { token: string; name: string; email: string; organisation: string; password: string }

/** The secret of a new link to set up the first administrator, good for an hour; the one before is void. Null when there is one. */
export function setUpToken(): Promise<string | null> {
  return atTheGate(async ({ tx, record }) => {
    if (await hasAdministrator(tx)) return null
    await record(NOBODY, 'set-up.opened')
    return makeLink(tx, 'set_up', null, HOURS)
  })
}

/** Whether a set-up link still works. */
export async function setUpIsOpen(token: string): Promise<boolean> {
  return (await linkBehind('set_up', token)) !== null && !(await hasAdministrator(database('gatekeeper')))
}

/** Makes the first administrator and lets them in; or what is wrong, by field. Only what is right uses the link up. */
export async function setUp(knock: Knock, first: First): Promise<Entered | Amiss> {
  const wrong = await amissWith(first)
  if (wrong) return wrong
  const hash = await hashPassword(first.password)
  return atTheGate(async (gate) => {
    const { tx, record } = gate
    if (!(await spendLink(tx, 'set_up', first.token)) || (await hasAdministrator(tx))) return GONE
    const [made] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO people (email, name, organisation_id, roles, state, password_hash, reviewed_on)
      VALUES (${first.email}, ${first.name}, ${first.organisation}, ARRAY['administrator'], 'active', ${hash},
        ${today()}::date)
      RETURNING id::text`
    const person = { id: made!.id, organisation: first.organisation, roles: ['administrator'] }
    await record(person, 'person.set-up', person.id)
    return enter(gate, knock, person, { how: 'password', proven: false })
  })
}

async function amissWith(first: First): Promise<Amiss | null> {
  if (!(await setUpIsOpen(first.token))) return GONE
  const db = database('gatekeeper')
  if (!(await db.organisation.findUnique({ where: { id: first.organisation } })))
    return { problems: { organisation: 'Choose your organisation.' } }
  if (await db.person.findUnique({ where: { email: first.email }, select: { id: true } }))
    return { problems: { email: 'Somebody with this address is here already.' } }
  const easy = passwordProblem(first.password, first)
  return easy ? { problems: { password: easy } } : null
}

async function hasAdministrator(db: Pick<ReturnType<typeof database>, '$queryRaw'>): Promise<boolean> {
  const [row] = await db.$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM people WHERE state = 'active' AND 'administrator' = ANY (roles)) AS has`
  return row!.has
}
