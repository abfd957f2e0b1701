import { CommentFilters, CommentLists } from '../../../../components/comments/comment-filters'
import { CommentList } from '../../../../components/comments/comment-list'
import { ReadingBar } from '../../../../components/comments/reading-bar'
import { SurveyAddress } from '../../../../domain/comments/address'
import { filterFrom, Place, placeIn, queryOf, shows } from '../../../../domain/comments/filter'
import { answersKept } from '../../../../server/insights/answer-export'
import { choicesFor } from '../../../../server/comments/comment-choices'
import { commentPage } from '../../../../server/comments/comments'
import { dayInWords } from '../../../../server/language/language'
import { myReading, surveyIRead } from '../../../../server/comments/readings'
import { staffPage } from '../../../staff-with'
import { asksPurpose, inComments } from '../asks-purpose'
import { shown, timeInWords } from '../shown'
import { BesideComments } from './beside-comments'

export default staffPage('comments.read', SurveyAddress, async (staff) => {
  const { params, query } = staff
  const survey = await surveyIRead(staff, params.survey)
  if (!survey) return null
  const reading = await myReading(staff, survey.id)
  const filter = filterFrom(query)
  if (!reading) return asksPurpose(survey, `/staff/comments/${survey.id}${queryOf(filter)}`)
  const after = Place.safeParse(query.get('after')).data
  const page = await commentPage(staff, reading, filter, after)
  const choices = await choicesFor(staff, survey.id)
  const here = (more = {}) => `/staff/comments/${survey.id}${queryOf(filter, more)}`
  const weekInWords = Object.fromEntries(choices.weeks.map((week) => [week, dayInWords(week, 'en')]))
  return {
    title: survey.title,
    crumbs: inComments,
    wide: true,
    body: (
      <>
        <ReadingBar {...reading} until={timeInWords(reading.until)} />
        <CommentLists survey={survey.id} shown={filter.show} />
        <CommentFilters survey={survey.id} filter={filter} choices={{ ...choices, weekInWords }} />
        <CommentList
          survey={survey.id}
          heading={`${shows[filter.show]}: ${page.total === 1 ? '1 comment' : `${page.total} comments`}`}
          comments={page.comments.map(shown)}
          total={page.total}
          searched={page.searched}
          query={queryOf(filter)}
          next={page.next && here({ after: placeIn(page.next) })}
          first={after ? here() : null}
        />
        <BesideComments
          me={staff.me}
          survey={survey.id}
          filter={filter}
          answers={await answersKept(staff, survey.id)}
        />
      </>
    ),
  }
})
