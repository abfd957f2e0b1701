import { Kept } from '../../../../../../../domain/charter/review'
import { RatingForm } from '../../../../../../../domain/charter/review-forms'
import { rateForService } from '../../../../../../../server/charter/rating'
import { reviewResult } from '../../../../../../../server/charter/reviews'
import { staffAction } from '../../../../../../staff-with'
import { numbersIn, reviewAt } from '../../../review-address'
import { ReviewPlace } from '../review-place'

/** Says for the own service whether it kept a commitment. */
export const POST = staffAction(
  'charter.speak',
  ReviewPlace,
  RatingForm,
  async ({ params, values, ...staff }) => {
    const found = await reviewResult(staff.tx, ...numbersIn(params))
    const kept = Kept.parse(values.kept)
    if (!found || !(await rateForService(staff, found.review, params.commitment, kept)))
      return {
        problems: { '': 'The lead of a service says it, for that service alone, while the review is open.' },
      }
    return { to: reviewAt(found.review), done: 'It is said for your party.' }
  },
)
