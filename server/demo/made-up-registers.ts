import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import {
  madeUpCase,
  madeUpEditions,
  madeUpReport,
  madeUpRound,
  quarterEnds,
  type MadeUpRegisters,
} from '../../domain/demo/made-up-registers'
import type { Chance } from '../../domain/demo/chance'
import { today } from '../clock'
import { database } from '../db'
import { saveCase } from '../registers/cases'
import { saveEdition } from '../registers/editions'
import { addReport, agreedReport } from '../registers/reports'
import { addRound, round } from '../registers/rounds'
import type { Visitor } from '../people/sessions'
import { asStaff } from '../staff'

const CASES = 20

/** Fills both registers as people at work would, once; says how many editions and cases were written down. */
export async function makeUpRegisters(made: MadeUpRegisters, chance: Chance): Promise<number> {
  if (await database('owner').agreedReport.count()) return 0
  const quarters = quarterEnds(today())
  const organisations = new Set([...made.reports, ...made.rounds].map(({ organisation }) => organisation))
  let entries = 0
  for (const organisation of organisations)
    await asMadeUp(organisation, async (me) => {
      for (const about of made.reports.filter((one) => one.organisation === organisation)) {
        const report = madeUpReport(about, quarters)
        const editions = madeUpEditions(report, today(), made, chance)
        await asStaff(me, async (staff) => {
          const id = await addReport(staff, report)
          for (const edition of editions)
            await saveEdition(staff, (await agreedReport(staff, id))!, edition, null)
        })
        entries += editions.length
      }
      for (const about of made.rounds.filter((one) => one.organisation === organisation))
        for (const [at, day] of quarters.entries()) {
          await asStaff(me, async (staff) => {
            const of = (await round(staff, await addRound(staff, madeUpRound(about, day))))!
            for (let n = 1; n <= CASES; n++) {
              const one = madeUpCase(at * CASES + n, day, at / quarters.length, made, chance)
              await saveCase(staff, of, one, null)
            }
          })
          entries += CASES
        }
    })
  return entries
}

/** Lets somebody who never was do something at work, and switches them off again: nobody can come in as them. */
async function asMadeUp(organisation: string, work: (me: Visitor) => Promise<void>): Promise<void> {
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
