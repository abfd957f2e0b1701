import { z } from 'zod'
import { CommentAddress, commentPath } from '../../../../../../../../domain/comments/address'
import { withdrawQuote } from '../../../../../../../../server/comments/quotes'
import { staffAction } from '../../../../../../../staff-with'
import { withOpenComment } from '../../with-open-comment'

/** Withdraws that words may be quoted. */
export const POST = staffAction('comments.work', CommentAddress, z.object({}), (staff) =>
  withOpenComment(staff, async (open) => {
    const gone = await withdrawQuote(staff, open)
    const done = gone ? 'These words may not be quoted any more.' : 'There was nothing to withdraw.'
    return { to: commentPath(staff.params, '/clean'), done }
  }),
)
