import 'server-only'
import { alerted, type Helper } from '../../domain/safeguarding/alerts'
import type { Transaction } from '../audit/audit'
import { database, Prisma } from '../db'
import { log } from '../log.mjs'
import { post } from '../mail/letters'
import { home } from '../site'
import { helpers } from './alert-people'

type Told = { owner: string; organisation: string; letters: number; count: number }

/** Tells safeguarding leads soon after that somebody asks to be contacted. */
export async function tellOfNewRequests(): Promise<void> {
  const [fresh] = await database('postman').$queryRaw<{ any: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM contact_requests WHERE letters = 0) AS any`
  if (!fresh?.any) return
  await database('postman').$transaction(async (tx) => {
    await tell(tx, await helpers(tx), Prisma.sql`letters = 0`)
  })
}

/** Tells of those whom nobody has taken on since an earlier day; from the third time on more people are told. */
export async function tellOfWaitingRequests(tx: Transaction, people: Helper[], day: string): Promise<void> {
  await tell(
    tx,
    people,
    Prisma.sql`letters > 0 AND arrived_on < ${day}::date AND taken_by IS NULL AND answered_on IS NULL`,
  )
}

// Nothing of it goes on record: an entry has a time, and of an arrival only the day is kept.
async function tell(tx: Transaction, people: Helper[], which: Prisma.Sql): Promise<void> {
  const link = `${home()}/staff/safeguarding/contact`
  const groups = await tx.$queryRaw<Told[]>`
    WITH told AS (UPDATE contact_requests SET letters = letters + 1 WHERE ${which} RETURNING organisation_id, letters)
    SELECT t.organisation_id AS owner, coalesce(o.name, t.organisation_id) AS organisation,
      max(t.letters)::int AS letters, count(*)::int AS count
    FROM told t LEFT JOIN organisations o ON o.id = t.organisation_id GROUP BY 1, 2`
  for (const { owner, organisation, letters: number, count } of groups) {
    const told = alerted(number, people, owner)
    if (!told.length) log('warn', 'nobody can be told of a request to be contacted', { letter: number })
    for (const { person, why } of told) {
      const { name, email: to } = person
      await post(tx, { kind: 'contact-asked', to, name, organisation, count, number, why, link })
    }
  }
}
