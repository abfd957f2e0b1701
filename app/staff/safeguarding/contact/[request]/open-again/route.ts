import { z } from 'zod'
import { reopen } from '../../../../../../server/safeguarding/contact-requests'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { RequestAddress } from '../../request-address'

/** Not answered after all: it waits again. */
export const POST = staffAction(
  'contact.answer',
  RequestAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    if (!(await reopen(staff, params.request)))
      return { problems: { '': 'It is open already. Load the page again.' } }
    return { to: `${home.to}/contact/${params.request}`, done: 'It waits again.' }
  },
)
