import { OpenReviewForm } from '../../../../../domain/charter/review-forms'
import { ReviewKind } from '../../../../../domain/charter/review'
import { openReview } from '../../../../../server/charter/reviews'
import type { Outcome } from '../../../../staff-outcome'
import { Nowhere, staffAction } from '../../../../staff-with'
import { reviewAt } from '../review-address'

/** Opens a check or a review of the version in force. */
export const POST = staffAction(
  'charter.facilitate',
  Nowhere,
  OpenReviewForm,
  async ({ values, ...staff }): Promise<Outcome> => {
    const kind = ReviewKind.parse(values.kind)
    const opened = await openReview(staff, { kind, dueOn: values.dueOn })
    if (opened === 'day') return { problems: { dueOn: 'Choose a day ahead.' } }
    if (opened === 'not-yours') return { problems: { '': 'Your organisation is no party to this charter.' } }
    if (opened === 'not-now')
      return {
        problems: {
          '': 'It cannot be opened now: another one is not published yet, or both sides have not begun the review.',
        },
      }
    return { to: reviewAt(opened), done: kind === 'review' ? 'People can answer now.' : 'The check is open.' }
  },
)
