import { z } from 'zod'
import { acknowledge } from '../../../../../../server/safeguarding/concerns'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { ConcernAddress } from '../../concern-address'

/** "I have it": alerts stop. */
export const POST = staffAction(
  'concerns.decide',
  ConcernAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const at = `${home.to}/concerns/${params.concern}`
    if (!(await acknowledge(staff, params.concern)))
      return { problems: { '': 'Somebody else has it already. Load the page again to see who.' } }
    return { to: at, done: 'You have it. No more alerts are sent.', undo: { action: `${at}/give-back` } }
  },
)
