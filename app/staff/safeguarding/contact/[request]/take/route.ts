import { z } from 'zod'
import { takeOn } from '../../../../../../server/safeguarding/contact-requests'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { RequestAddress } from '../../request-address'

/** "I am answering this": letters stop. */
export const POST = staffAction(
  'contact.answer',
  RequestAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const at = `${home.to}/contact/${params.request}`
    if (!(await takeOn(staff, params.request)))
      return { problems: { '': 'Somebody else is answering already. Load the page again to see who.' } }
    return {
      to: at,
      done: 'You are answering. No more letters are sent.',
      undo: { action: `${at}/give-back` },
    }
  },
)
