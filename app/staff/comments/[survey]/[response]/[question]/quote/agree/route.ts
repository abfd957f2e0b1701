import { CommentAddress, commentPath } from '../../../../../../../../domain/comments/address'
import { quoteProblems, QuotingForm } from '../../../../../../../../domain/comments/quoting'
import { agreeToQuote } from '../../../../../../../../server/comments/quotes'
import { staffAction } from '../../../../../../../staff-with'
import { withOpenComment } from '../../with-open-comment'

/** Agrees, as a second person, that cleaned words may be quoted. */
export const POST = staffAction('comments.work', CommentAddress, QuotingForm, (staff) =>
  withOpenComment(staff, async (open) => {
    const not = await agreeToQuote(staff, open, staff.values.rev)
    if (not) return { problems: { '': quoteProblems[not] } }
    return { to: commentPath(staff.params, '/clean'), done: 'Two of you agree: these words may be quoted.' }
  }),
)
