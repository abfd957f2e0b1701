import { CommentAddress, commentPath } from '../../../../../../../domain/comments/address'
import { CodingForm } from '../../../../../../../domain/comments/coding'
import { saveCoding } from '../../../../../../../server/comments/codings'
import { staffAction } from '../../../../../../staff-with'
import { withOpenComment } from '../with-open-comment'

/** Saves the themes that somebody finds in a comment. */
export const POST = staffAction('comments.work', CommentAddress, CodingForm, (staff) =>
  withOpenComment(staff, async (open) => {
    const { themes, to } = staff.values
    if (!(await saveCoding(staff, open, themes)))
      return { problems: { themes: 'A theme is not in your codebook any more. Load the page again.' } }
    const here = commentPath(staff.params)
    return { to: to.startsWith(`${here}?`) ? to : here, done: 'Your themes are saved.' }
  }),
)
