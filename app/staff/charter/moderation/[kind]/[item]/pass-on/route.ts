import { PassedOn } from '../../../../../../../domain/safeguarding/decision'
import { passOn } from '../../../../../../../server/charter/pass-on'
import { staffAction } from '../../../../../../staff-with'
import { HeldAddress } from '../held-address'

/** Passes something that waits to the safeguarding lead. */
export const POST = staffAction(
  'charter.work',
  HeldAddress,
  PassedOn,
  async ({ params, values, ...staff }) => {
    const { category, worry: reason } = values
    if (!(await passOn(staff, params.item, { category, reason })))
      return { problems: { '': 'Only a moderator does this, and only while it waits.' } }
    return {
      to: '/staff/charter/moderation',
      done: 'The safeguarding lead is told now. Nobody else sees it until they have decided.',
    }
  },
)
