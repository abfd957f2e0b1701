import 'server-only'
import { isOfDomains } from '../../domain/people/email-domain'
import {
  hasProvenTwice,
  verifiedEmail,
  type Claims,
  type Refused,
} from '../../domain/people/organisation-claims'
import type { Transaction } from '../audit/audit'
import { Prisma } from '../db'
import { tellOfChange } from './factor-letters'
import { atTheGate, type Gate } from '../gate'
import type { Knock } from '../knock'
import { linkBehind, spendLink } from './one-time-links'
import { enter, type Entered } from './sign-in'

type Person = {
  id: string
  email: string
  name: string
  organisation: string
  roles: string[]
  state: 'invited' | 'active' | 'off'
  domains: string[]
}

/**
 * Lets in whom their organisation knows: by the account tied to them, or, the first time, by an address that the
 * organisation vouches for or an invitation that was mailed to it. Only invited people have a row to be tied to, and
 * what they may do stands there, whatever the token says.
 */
export function comeInByOrganisation(
  knock: Knock,
  claims: Claims,
  invitation: string | undefined,
): Promise<Entered | { refused: Refused }> {
  return atTheGate(async (gate) => {
    const tied = await tiedTo(gate.tx, claims)
    const person = tied ?? (await newcomer(gate.tx, claims, invitation))
    const refused = typeof person === 'string' ? person : await whyNot(gate.tx, person, claims, tied !== null)
    if (typeof person === 'string' || refused) {
      await gate.record({ id: null, organisation: null }, 'sign-in.refused', null, { how: 'organisation' })
      return { refused: refused ?? 'failed' }
    }
    if (!tied) await tie(gate, claims, person, invitation)
    return enter(gate, knock, person, { how: 'organisation', proven: hasProvenTwice(claims) })
  })
}

/** An account is tied for good: the same address on another account later is somebody else. */
async function whyNot(
  tx: Transaction,
  { id, email, state, domains }: Person,
  { iss: issuer, email: theirs }: Claims,
  isTied: boolean,
): Promise<Refused | null> {
  if (state === 'off' || (isTied && state !== 'active')) return 'not-invited'
  if (!isOfDomains(theirs ?? email, domains)) return 'domain'
  if (isTied) return null
  return (await tx.organisationAccount.count({ where: { issuer, personId: id } })) ? 'other-account' : null
}

async function tie(
  { tx, record }: Gate,
  { iss: issuer, sub: subject }: Claims,
  person: Person,
  token?: string,
) {
  if (token) await spendLink(tx, 'invitation', token)
  await tx.organisationAccount.create({ data: { issuer, subject, personId: person.id } })
  if (person.state === 'invited') {
    await tx.$executeRaw`UPDATE people SET state = 'active' WHERE id = ${person.id}::uuid`
    await record(person, 'person.joined', person.id, { how: 'organisation' })
  } else {
    await record(person, 'account.tied', person.id)
    await tellOfChange(tx, person, 'Your organisation’s account can now be used to sign in to Heard.')
  }
}

async function tiedTo(tx: Transaction, { iss, sub }: Claims): Promise<Person | null> {
  const where = { issuer_subject: { issuer: iss, subject: sub } }
  const account = await tx.organisationAccount.findUnique({ where })
  return account && personWhere(tx, Prisma.sql`p.id = ${account.personId}::uuid`)
}

/** Whoever opened the letter has shown that the address is theirs; without it, the organisation must vouch for it. */
async function newcomer(tx: Transaction, claims: Claims, token?: string): Promise<Person | Refused> {
  const link = token ? await linkBehind('invitation', token) : null
  if (token) {
    const invited = await personWhere(
      tx,
      Prisma.sql`p.id = ${link?.person ?? null}::uuid AND state = 'invited'`,
    )
    if (!invited) return 'not-invited'
    return claims.email === invited.email ? invited : 'other-address'
  }
  const email = verifiedEmail(claims)
  if (!email) return 'not-verified'
  return (await personWhere(tx, Prisma.sql`email = ${email}`)) ?? 'not-invited'
}

/** The row stays ours until the end, so that two accounts are never tied at once. */
async function personWhere(tx: Transaction, condition: Prisma.Sql): Promise<Person | null> {
  const [person] = await tx.$queryRaw<Person[]>`
    SELECT p.id::text, email, p.name, o.id AS organisation, roles, state, email_domains AS domains
    FROM people p JOIN organisations o ON o.id = organisation_id WHERE ${condition} FOR UPDATE OF p`
  return person ?? null
}
