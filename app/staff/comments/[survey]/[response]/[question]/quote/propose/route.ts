import { CommentAddress, commentPath } from '../../../../../../../../domain/comments/address'
import { quoteProblems, QuotingForm } from '../../../../../../../../domain/comments/quoting'
import { proposeQuote } from '../../../../../../../../server/comments/quotes'
import { staffAction } from '../../../../../../../staff-with'
import { withOpenComment } from '../../with-open-comment'

/** Proposes that cleaned words may be quoted. */
export const POST = staffAction('comments.work', CommentAddress, QuotingForm, (staff) =>
  withOpenComment(staff, async (open) => {
    const not = await proposeQuote(staff, open, staff.values.rev)
    if (not) return { problems: { '': quoteProblems[not] } }
    return {
      to: commentPath(staff.params, '/clean'),
      done: 'Proposed. Another person of your organisation has to agree.',
    }
  }),
)
