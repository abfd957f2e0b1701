import { z } from 'zod'
import { giveBack } from '../../../../../../server/safeguarding/contact-requests'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { RequestAddress } from '../../request-address'

/** Gives a request back to the other leads: letters begin again. */
export const POST = staffAction(
  'contact.answer',
  RequestAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const at = `${home.to}/contact/${params.request}`
    if (!(await giveBack(staff, params.request)))
      return { problems: { '': 'Nobody is answering it just now. Load the page again.' } }
    return { to: at, done: 'It is given back.', undo: { action: `${at}/take` } }
  },
)
