import 'server-only'
import { database } from '../db'
import { atTheGate } from '../gate'
import type { Knock } from '../knock'
import { linkBehind, spendLink } from './one-time-links'
import { hashPassword, passwordProblem } from './passwords'
import { enter, type Amiss, type Entered } from './sign-in'

/** Somebody who was invited and has not come yet. */
export type Invited = { id: string; name: string; email: string; organisation: string; roles: string[] }

/** Who an invitation's link is for; null when it was used, ran out, or the invitation was taken back. */
export async function invitedBy(token: string): Promise<Invited | null> {
  const link = await linkBehind('invitation', token)
  const [invited] = await database('gatekeeper').$queryRaw<Invited[]>`
    SELECT id::text, name, email, organisation_id AS organisation, roles FROM people
    WHERE id = ${link?.person ?? null}::uuid AND state = 'invited'`
  return invited ?? null
}

/** Accepts an invitation with a password of one's own, once; or what is wrong, by field. */
export async function join(knock: Knock, token: string, password: string): Promise<Entered | Amiss> {
  const invited = await invitedBy(token)
  if (!invited) return { problems: { '': 'This invitation does not work any more. Ask for a new one.' } }
  const easy = passwordProblem(password, invited)
  if (easy) return { problems: { password: easy } }
  const hash = await hashPassword(password)
  return atTheGate(async (gate) => {
    const used = await spendLink(gate.tx, 'invitation', token)
    const joined = await gate.tx.$executeRaw`
      UPDATE people SET state = 'active', password_hash = ${hash}
      WHERE id = ${used?.person ?? null}::uuid AND state = 'invited'`
    if (!joined) return { problems: { '': 'This invitation does not work any more. Ask for a new one.' } }
    await gate.record(invited, 'person.joined', invited.id, { how: 'password' })
    return enter(gate, knock, invited, { how: 'password', proven: false })
  })
}
