import { z } from 'zod'
import { CommentList, SurveyAddress } from '../../../../../domain/comments/address'
import { markUnread } from '../../../../../server/comments/comments-to-read'
import { staffAction } from '../../../../staff-with'

/** Puts comments back among those still to read. */
export const POST = staffAction(
  'comments.read',
  SurveyAddress,
  z.object({ comments: CommentList }),
  async (staff) => {
    const back = await markUnread(staff, staff.params.survey, staff.values.comments)
    const said = back === 1 ? 'One comment is' : `${back} comments are`
    return {
      to: `/staff/comments/${staff.params.survey}`,
      done: `${said} back among those still to read, due today.`,
    }
  },
)
