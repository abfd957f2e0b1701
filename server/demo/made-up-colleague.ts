import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { today } from '../clock'
import { database } from '../db'
import type { Visitor } from '../people/sessions'

/** Lets somebody who never was do something at work, and switches them off again: nobody can come in as them. */
export async function asMadeUp(organisation: string, work: (me: Visitor) => Promise<void>): Promise<void> {
  const session = createHash('sha256').update(randomBytes(32)).digest()
  const email = `made-up-${randomBytes(6).toString('hex')}@example.org`
  const name = 'Made-up colleague'
  const owner = database('owner')
  const [person] = await owner.$queryRaw<{ id: string }[]>`
    INSERT INTO people (email, name, organisation_id, roles, state, reviewed_on)
    VALUES (${email}, ${name}, ${organisation}, '{analyst}', 'active', ${today()}::date) RETURNING id::text`
  const { id } = person!
  await owner.$executeRaw`
    INSERT INTO sessions (id, person_id, stage, how, device, started_at, seen_at)
    VALUES (${session}, ${id}::uuid, 'full', 'password', 'npm run demo', now(), now())`
  try {
    const me = { id, name, email, organisation, roles: ['analyst' as const], stage: 'full' as const }
    await work({ ...me, session: session.toString('hex') })
  } finally {
    await owner.$executeRaw`DELETE FROM sessions WHERE id = ${session}`
    await owner.$executeRaw`UPDATE people SET state = 'off' WHERE id = ${id}::uuid`
  }
}
