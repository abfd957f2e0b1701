import { z } from 'zod'
import { giveBack } from '../../../../../../server/safeguarding/concerns'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { ConcernAddress } from '../../concern-address'

/** Gives a concern back to the other leads: alerts begin again. */
export const POST = staffAction(
  'concerns.decide',
  ConcernAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const at = `${home.to}/concerns/${params.concern}`
    if (!(await giveBack(staff, params.concern)))
      return { problems: { '': 'You do not have it any more. Load the page again.' } }
    return {
      to: at,
      done: 'It is given back. Alerts begin again now.',
      undo: { action: `${at}/acknowledge` },
    }
  },
)
