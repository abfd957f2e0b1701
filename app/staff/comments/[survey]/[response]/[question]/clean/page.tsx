import { CleaningDesk } from '../../../../../../../components/comments/cleaning-desk'
import { Quoting } from '../../../../../../../components/comments/quoting'
import { CommentAddress, commentPath } from '../../../../../../../domain/comments/address'
import { quoteState } from '../../../../../../../domain/comments/quote'
import { cleanedOf } from '../../../../../../../server/comments/cleaned-texts'
import { commentOf, reveal } from '../../../../../../../server/comments/comments'
import { namesToTakeOut } from '../../../../../../../server/comments/names-to-take-out'
import { openComment } from '../../../../../../../server/comments/open-comment'
import { quotingOf } from '../../../../../../../server/comments/quotes'
import { surveyIRead } from '../../../../../../../server/comments/readings'
import { staffPage } from '../../../../../../staff-with'
import { asksPurpose, inComments } from '../../../../asks-purpose'
import { shown } from '../../../../shown'

export default staffPage('comments.work', CommentAddress, async (staff) => {
  const { params, me } = staff
  const survey = await surveyIRead(staff, params.survey)
  if (!survey) return null
  const open = await openComment(staff, params)
  if (open === 'no-reading') return asksPurpose(survey, commentPath(params, '/clean'))
  if (!open) return null
  const comment = await commentOf(survey.id, open.key, open.row)
  const cleaned = await cleanedOf(staff, open.key, params)
  const { quote, consent } = await quotingOf(staff, open)
  const names = await namesToTakeOut(staff)
  await reveal(staff, open.reading, 'clean', [comment])
  const path = commentPath(params)
  return {
    title: 'Clean these words',
    crumbs: [
      ...inComments,
      { name: survey.title, to: `/staff/comments/${survey.id}` },
      { name: comment.asked, to: path },
    ],
    wide: true,
    body: (
      <>
        <CleaningDesk path={path} comment={shown(comment)} cleaned={cleaned} names={names} />
        <Quoting
          path={path}
          state={quoteState(quote, cleaned?.rev ?? null)}
          consent={consent}
          rev={cleaned?.rev ?? null}
          mine={quote?.proposedBy === me.id}
          proposedBy={quote?.proposedByName ?? null}
          agreedBy={quote?.agreedByName ?? null}
        />
      </>
    ),
  }
})
