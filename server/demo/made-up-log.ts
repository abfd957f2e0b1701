import 'server-only'
import type { Chance } from '../../domain/demo/chance'
import { madeUpEntry, type MadeUpLog } from '../../domain/demo/made-up-log'
import { quarterEnds } from '../../domain/demo/made-up-registers'
import { addEntry } from '../charter/log'
import { today } from '../clock'
import { database } from '../db'
import { asStaff } from '../staff'
import { asMadeUp } from './made-up-colleague'

/** Fills the co-production log as people at work would, once; says how many entries were written down. */
export async function makeUpLog({ quarters }: MadeUpLog, chance: Chance): Promise<number> {
  if (await database('owner').coProductionEntry.count()) return 0
  const ends = quarterEnds(today())
  const made = quarters.flatMap((entries, at) => entries.map((entry) => ({ entry, ends: ends[at]! })))
  for (const organisation of new Set(made.map(({ entry }) => entry.organisation)))
    await asMadeUp(organisation, (me) =>
      asStaff(me, async (staff) => {
        for (const { entry, ends } of made)
          if (entry.organisation === organisation)
            await addEntry(staff, madeUpEntry(entry, ends, today(), chance))
      }),
    )
  return made.length
}
