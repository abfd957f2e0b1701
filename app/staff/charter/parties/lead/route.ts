import { z } from 'zod'
import { charterNow } from '../../../../../server/charter/charter'
import { lead } from '../../../../../server/charter/members'
import { Nowhere, staffAction } from '../../../../staff-with'

const to = '/staff/charter/parties'
const Leading = z.object({ does: z.enum(['yes', 'no']) })

/** Takes it upon oneself to speak for the own party, or gives that back. */
export const POST = staffAction('charter.speak', Nowhere, Leading, async ({ values, ...staff }) => {
  const charter = await charterNow(staff.tx)
  const does = values.does === 'yes'
  if (!charter || !(await lead(staff, charter, does)))
    return { problems: { '': 'Your organisation is no party to this charter.' } }
  return {
    to,
    done: does ? 'You speak for your party now.' : 'You do not speak for your party any more.',
    undo: { action: `${to}/lead`, fields: { does: does ? 'no' : 'yes' } },
  }
})
