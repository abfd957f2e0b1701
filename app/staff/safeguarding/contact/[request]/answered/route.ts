import { Answered } from '../../../../../../domain/safeguarding/contact-request'
import { answer } from '../../../../../../server/safeguarding/contact-requests'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { RequestAddress } from '../../request-address'

/** Somebody was contacted: writes down what came of it. */
export const POST = staffAction(
  'contact.answer',
  RequestAddress,
  Answered,
  async ({ params, values, ...staff }) => {
    if (!(await answer(staff, params.request, values.outcome)))
      return { problems: { '': 'It was answered in the meantime. Load the page again to see by whom.' } }
    const undo = { action: `${home.to}/contact/${params.request}/open-again` }
    return { to: `${home.to}/contact`, done: 'Written down: answered.', undo }
  },
)
