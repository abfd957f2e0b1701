import { CommentPage } from '../../../../../../components/comments/comment-page'
import { CommentSteps } from '../../../../../../components/comments/comment-steps'
import { CommentAddress, commentPath } from '../../../../../../domain/comments/address'
import { filterFrom, queryOf } from '../../../../../../domain/comments/filter'
import { may } from '../../../../../../domain/people/access'
import { cleanedOf } from '../../../../../../server/comments/cleaned-texts'
import { commentOf, neighbours, reveal } from '../../../../../../server/comments/comments'
import { openComment } from '../../../../../../server/comments/open-comment'
import { surveyIRead } from '../../../../../../server/comments/readings'
import { voiceReviews } from '../../../../../../server/comments/voice-reviews'
import { voiceWords } from '../../../../../../server/comments/voice-words'
import { staffPage } from '../../../../../staff-with'
import { asksPurpose, inComments } from '../../../asks-purpose'
import { shown } from '../../../shown'
import { commentWork } from './comment-work'

export default staffPage('comments.read', CommentAddress, async (staff) => {
  const { params, query, me } = staff
  const survey = await surveyIRead(staff, params.survey)
  if (!survey) return null
  const filter = filterFrom(query)
  const below = queryOf(filter)
  const open = await openComment(staff, params)
  if (open === 'no-reading') return asksPurpose(survey, commentPath(params, below))
  if (!open) return null
  const comment = await commentOf(survey.id, open.key, open.row)
  const around = await neighbours(staff, survey.id, filter, comment)
  const cleaned = await cleanedOf(staff, open.key, params)
  const [lowered] = await voiceReviews(staff, params.response)
  await reveal(staff, open.reading, 'one', [comment])
  const to = (place: typeof around.next) => place && commentPath({ survey: survey.id, ...place }, below)
  const list = `/staff/comments/${survey.id}${below}`
  return {
    title: comment.asked,
    crumbs: [...inComments, { name: survey.title, to: list }],
    wide: true,
    body: (
      <CommentPage
        comment={shown(comment)}
        cleaned={cleaned}
        level={{ name: voiceWords(comment.level).name, lowered: Boolean(lowered) }}
        steps={
          <CommentSteps
            survey={survey.id}
            comment={{ ...params, unread: comment.dueOn !== null }}
            previous={to(around.previous)}
            next={to(around.next)}
            list={list}
          />
        }
        work={may(me.roles, 'comments.work') && (await commentWork(staff, open, below))}
      />
    ),
  }
})
