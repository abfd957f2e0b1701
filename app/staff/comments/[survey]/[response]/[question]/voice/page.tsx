import { CommentWords } from '../../../../../../../components/comments/comment-words'
import { VoiceForm } from '../../../../../../../components/comments/voice-form'
import { VoiceLevelNow } from '../../../../../../../components/comments/voice-level'
import { CommentAddress, commentPath } from '../../../../../../../domain/comments/address'
import { levelsBelow } from '../../../../../../../domain/voice/lower'
import { commentOf, reveal } from '../../../../../../../server/comments/comments'
import { dayInWords } from '../../../../../../../server/language/language'
import { openComment } from '../../../../../../../server/comments/open-comment'
import { surveyIRead } from '../../../../../../../server/comments/readings'
import { voiceReviews, voiceRuleOf } from '../../../../../../../server/comments/voice-reviews'
import { voiceWords } from '../../../../../../../server/comments/voice-words'
import { staffPage } from '../../../../../../staff-with'
import { asksPurpose, inComments } from '../../../../asks-purpose'
import { shown } from '../../../../shown'

export default staffPage('voice.lower', CommentAddress, async (staff) => {
  const { params } = staff
  const survey = await surveyIRead(staff, params.survey)
  if (!survey) return null
  const open = await openComment(staff, params)
  if (open === 'no-reading') return asksPurpose(survey, commentPath(params, '/voice'))
  if (!open) return null
  const comment = await commentOf(survey.id, open.key, open.row)
  const reviews = (await voiceReviews(staff, params.response)).map(({ before, level, on, ...rest }) => ({
    ...rest,
    before: voiceWords(before).name,
    level: voiceWords(level).name,
    on: dayInWords(on, 'en'),
  }))
  const rule = await voiceRuleOf(staff, params.response)
  await reveal(staff, open.reading, 'voice', [comment])
  const below = levelsBelow(comment.level).map((level) => ({ level, ...voiceWords(level) }))
  const [path, list] = [commentPath(params), `/staff/comments/${survey.id}`]
  return {
    title: 'Whose voice is it?',
    crumbs: [...inComments, { name: survey.title, to: list }, { name: comment.asked, to: path }],
    body: (
      <>
        <CommentWords {...shown(comment)} />
        <VoiceLevelNow level={voiceWords(comment.level)} rule={rule} reviews={reviews} />
        <h2>Lower it</h2>
        <p>A level is only ever lowered. The one before is kept, and figures already sealed do not change.</p>
        {below.length ? (
          <VoiceForm action={`${path}/voice/lower`} before={comment.level} below={below} />
        ) : (
          <p>This level cannot go any lower.</p>
        )}
      </>
    ),
  }
})
