import { AnswersForm } from '../../../../components/comments/answers-form'
import { ExportForm } from '../../../../components/comments/export-form'
import type { CommentFilter } from '../../../../domain/comments/filter'
import { may, type Role } from '../../../../domain/people/access'

type Props = { me: { roles: Role[] }; survey: string; filter: CommentFilter; answers: number }

/** Where to go from the comments of a survey: what was found in them, and a table to take along. */
export function BesideComments({ me, survey, filter, answers }: Props) {
  return (
    <section className="no-print" aria-labelledby="beside">
      <h2 id="beside">What was found</h2>
      <ul className="plain-list">
        <li>
          <a href={`/staff/comments/${survey}/themes`}>Themes of the quarters that are over</a>
        </li>
        <li>
          <a href={`/staff/comments/${survey}/agreement`}>How far two people code alike</a>
        </li>
      </ul>
      {may(me.roles, 'comments.export') && <ExportForm survey={survey} filter={filter} />}
      {may(me.roles, 'answers.export') && <AnswersForm survey={survey} answers={answers} />}
    </section>
  )
}
