import 'server-only'
import { DAYS_UNTIL_OFF } from '../../domain/people/standing'
import { record } from '../audit/audit'
import { daysAfter, today } from '../clock'
import { database } from '../db'
import { oneAtATime } from './people'
import { endSessions } from './sessions'

/**
 * Switches off access that nobody has used for 90 days, each on record, the longest unused first. An organisation
 * keeps its last administrator, or nobody could let anybody in. Says how many were switched off.
 */
export async function switchOffDormant(): Promise<number> {
  const lastDay = daysAfter(today(), -DAYS_UNTIL_OFF)
  const unused = await database('owner').$queryRaw<{ id: string; organisation: string }[]>`
    SELECT id::text, organisation_id AS organisation FROM people
    WHERE state = 'active' AND greatest(seen_on, state_since) <= ${lastDay}::date
    ORDER BY greatest(seen_on, state_since), id`
  let switchedOff = 0
  for (const person of unused) if (await switchOff(person, lastDay)) switchedOff++
  return switchedOff
}

/** The person may have come back since the list was made, or another server may be at the same work. */
function switchOff({ id, organisation }: { id: string; organisation: string }, lastDay: string) {
  return database('owner').$transaction(async (tx) => {
    await oneAtATime(tx, organisation)
    const changed = await tx.$executeRaw`
      UPDATE people SET state = 'off'
      WHERE id = ${id}::uuid AND state = 'active' AND greatest(seen_on, state_since) <= ${lastDay}::date
        AND (NOT 'administrator' = ANY (roles) OR EXISTS (SELECT 1 FROM people other
          WHERE other.organisation_id = ${organisation} AND other.id <> ${id}::uuid AND other.state = 'active'
            AND 'administrator' = ANY (other.roles)))`
    if (!changed) return false
    await endSessions(tx, id)
    await record(tx, { id: null, organisation }, 'person.dormant', id)
    return true
  })
}
