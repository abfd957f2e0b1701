import { PledgeForm } from '../../../../../../../domain/charter/review-forms'
import { pledge, reviewResult } from '../../../../../../../server/charter/reviews'
import { staffAction } from '../../../../../../staff-with'
import { numbersIn, reviewAt } from '../../../review-address'
import { ReviewPlace } from '../review-place'

/** Says what will be done about a commitment that was not kept. */
export const POST = staffAction(
  'charter.seat',
  ReviewPlace,
  PledgeForm,
  async ({ params, values, ...staff }) => {
    const found = await reviewResult(staff.tx, ...numbersIn(params))
    if (!found || !(await pledge(staff, found, params.commitment, values.willDo)))
      return { problems: { '': 'It is published already, or nothing has to be said about this commitment.' } }
    return { to: reviewAt(found.review), done: 'It is written down.' }
  },
)
