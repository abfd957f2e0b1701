import { CommentAddress, commentPath } from '../../../../../../../domain/comments/address'
import { Noting } from '../../../../../../../domain/comments/note'
import { saveNote } from '../../../../../../../server/comments/comment-notes'
import { staffAction } from '../../../../../../staff-with'
import { withOpenComment } from '../with-open-comment'

/** Saves what an analyst notes about a comment. */
export const POST = staffAction('comments.work', CommentAddress, Noting, (staff) =>
  withOpenComment(staff, async (open) => {
    const saved = await saveNote(staff, open, staff.values)
    if ('theirs' in saved) {
      const { by, rev, note } = saved.theirs
      return { changed: { by, rev, theirs: [{ label: 'The note', words: note }] } }
    }
    const here = commentPath(staff.params)
    return {
      to: staff.values.to.startsWith(`${here}?`) ? staff.values.to : here,
      done: 'Your note is saved.',
    }
  }),
)
