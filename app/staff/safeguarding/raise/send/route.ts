import { Raised } from '../../../../../domain/safeguarding/decision'
import { raise } from '../../../../../server/safeguarding/concern-words'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Opens a case for a comment that worries its reader. */
export const POST = staffAction('concerns.raise', Nowhere, Raised, async ({ values, ...staff }) => {
  if (!(await raise(staff, values)))
    return {
      problems: {
        '': 'You cannot see this comment now. Say on its page what you read for, then try again; or it may be with the lead already.',
      },
    }
  return { to: '/staff/safeguarding', done: 'It is with the safeguarding lead now.' }
})
