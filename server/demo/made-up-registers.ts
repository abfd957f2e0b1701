import 'server-only'
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
import { asStaff } from '../staff'
import { asMadeUp } from './made-up-colleague'

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
  // Two years ago, as its editions say: the list is then in place quarter by quarter, not from the day of the demonstration on.
  await database('owner').$executeRaw`UPDATE agreed_reports SET "on" = ${quarters[0]}::date`
  return entries
}
