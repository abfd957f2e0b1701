import { ReviewPress } from '../../../../../../domain/charter/review-forms'
import { publishReview, reviewResult } from '../../../../../../server/charter/reviews'
import { staffAction } from '../../../../../staff-with'
import { numbersIn, ReviewAddress, reviewAt } from '../../review-address'

/** Publishes the result of a review. */
export const POST = staffAction(
  'charter.facilitate',
  ReviewAddress,
  ReviewPress,
  async ({ params, ...staff }) => {
    const found = await reviewResult(staff.tx, ...numbersIn(params))
    const published = found ? await publishReview(staff, found) : 'not-yours'
    if (published === 'not-yours')
      return {
        problems: { '': 'It has to end first, and your organisation has to be a party to this charter.' },
      }
    if (published !== 'done')
      return {
        problems: {
          '':
            published.length === 1
              ? 'Say first what will be done about one commitment.'
              : `Say first what will be done about ${published.length} commitments.`,
        },
      }
    return { to: reviewAt(found!.review), done: 'Everybody can read the result.' }
  },
)
