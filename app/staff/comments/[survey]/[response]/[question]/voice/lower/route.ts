import { CommentAddress, commentPath } from '../../../../../../../../domain/comments/address'
import { Lowering } from '../../../../../../../../domain/voice/lower'
import { lowerVoice } from '../../../../../../../../server/comments/voice-reviews'
import { staffAction } from '../../../../../../../staff-with'
import { withOpenComment } from '../../with-open-comment'

const problems = {
  'changed-meanwhile': { '': 'Somebody changed this level since you opened the page. Load it again.' },
  'not-lower': { level: 'This level is not lower. Levels only go down.' },
  'not-there': { '': 'This response is not here any more. Its writer may have taken it back.' },
}

/** Lowers the voice level of the response that a comment belongs to. */
export const POST = staffAction('voice.lower', CommentAddress, Lowering, (staff) =>
  withOpenComment(staff, async () => {
    const became = await lowerVoice(staff, staff.params, staff.values)
    if (became !== 'lowered') return { problems: problems[became] }
    return { to: commentPath(staff.params, '/voice'), done: 'The level is lowered. The one before is kept.' }
  }),
)
