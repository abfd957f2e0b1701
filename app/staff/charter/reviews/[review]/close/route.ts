import { ReviewPress } from '../../../../../../domain/charter/review-forms'
import { closeReview, reviewResult } from '../../../../../../server/charter/reviews'
import { staffAction } from '../../../../../staff-with'
import { numbersIn, ReviewAddress, reviewAt } from '../../review-address'

/** Ends answering. */
export const POST = staffAction(
  'charter.facilitate',
  ReviewAddress,
  ReviewPress,
  async ({ params, ...staff }) => {
    const found = await reviewResult(staff.tx, ...numbersIn(params))
    if (!found || !(await closeReview(staff, found.review)))
      return { problems: { '': 'It has ended already, or your organisation is no party to this charter.' } }
    return {
      to: reviewAt(found.review),
      done: 'Nobody answers any more. Say what will be done, then publish it.',
    }
  },
)
