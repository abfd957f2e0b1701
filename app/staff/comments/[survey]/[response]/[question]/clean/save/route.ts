import { CommentAddress, commentPath } from '../../../../../../../../domain/comments/address'
import { Cleaning } from '../../../../../../../../domain/comments/cleaning'
import { saveCleaned } from '../../../../../../../../server/comments/cleaned-texts'
import { staffAction } from '../../../../../../../staff-with'
import { withOpenComment } from '../../with-open-comment'

/** Saves the cleaned copy of a comment, beside its original. */
export const POST = staffAction('comments.work', CommentAddress, Cleaning, (staff) =>
  withOpenComment(staff, async (open) => {
    const saved = await saveCleaned(staff, open, staff.values)
    if ('problems' in saved) return saved
    if ('rev' in saved)
      return {
        to: commentPath(staff.params, '/clean'),
        done: 'The cleaned copy is saved beside the original.',
      }
    const { by, rev, words, translation } = saved.theirs
    const theirs = [
      { label: 'The cleaned copy', words },
      { label: 'The translation', words: translation },
    ]
    return { changed: { by, rev, theirs } }
  }),
)
