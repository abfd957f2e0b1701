import { z } from 'zod'
import { deleteCopy } from '../../../../../../server/safeguarding/concern-words'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { ConcernAddress } from '../../concern-address'

/** The case system has the words: deletes our copy. */
export const POST = staffAction(
  'concerns.decide',
  ConcernAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    if (!(await deleteCopy(staff, params.concern)))
      return { problems: { '': 'Only the copy of something that was passed on can be deleted.' } }
    return { to: `${home.to}/concerns/${params.concern}`, done: 'Our copy of the words is deleted.' }
  },
)
