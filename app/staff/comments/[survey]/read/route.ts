import { z } from 'zod'
import { CommentList, SurveyAddress } from '../../../../../domain/comments/address'
import { markRead } from '../../../../../server/comments/comments-to-read'
import { myReading } from '../../../../../server/comments/readings'
import { staffAction } from '../../../../staff-with'
import { READING_ENDED } from '../../reading-ended'

const Form = z.object({ comments: CommentList, to: z.string().max(2000).default('') })

/** Says that comments were read, so that they wait no longer. */
export const POST = staffAction('comments.read', SurveyAddress, Form, async (staff) => {
  const { survey } = staff.params
  if (!(await myReading(staff, survey))) return { problems: { '': READING_ENDED } }
  const { comments, to } = staff.values
  const read = await markRead(staff, survey, comments)
  const home = `/staff/comments/${survey}`
  const named = read.map(({ response, question }) => `${response}/${question}`).join(' ')
  return {
    to: to.startsWith(`${home}/`) || to.startsWith(`${home}?`) ? to : home,
    done:
      read.length === 1 ? 'One comment is marked as read.' : `${read.length} comments are marked as read.`,
    undo: read.length ? { action: `${home}/unread`, fields: { comments: named } } : undefined,
  }
})
