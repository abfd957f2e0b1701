import { AgreementOfTwo } from '../../../../../components/comments/agreement-of-two'
import { EmptyState } from '../../../../../components/staff/empty-state'
import { SurveyAddress } from '../../../../../domain/comments/address'
import { surveyIRead } from '../../../../../server/comments/readings'
import { agreements } from '../../../../../server/comments/themes-found'
import { staffPage } from '../../../../staff-with'
import { inComments } from '../../asks-purpose'

export default staffPage('comments.read', SurveyAddress, async (staff) => {
  const survey = await surveyIRead(staff, staff.params.survey)
  if (!survey) return null
  const pairs = await agreements(staff, survey.id)
  return {
    title: 'How far two people code alike',
    crumbs: [...inComments, { name: survey.title, to: `/staff/comments/${survey.id}` }],
    body: (
      <>
        <p>
          Compared is what each found alone, before they could see the other’s themes. Kappa takes away what
          two people would share by chance: 0 is chance, 1 is the same throughout.
        </p>
        {pairs.map((pair) => (
          <AgreementOfTwo key={pair.people.join()} {...pair} />
        ))}
        {pairs.length === 0 && (
          <EmptyState title="No comment has been coded by two people yet">
            <p>
              In the list{' '}
              <a href={`/staff/comments/${survey.id}?show=coded-once`}>Coded by one other person</a> are the
              comments that wait for a second one.
            </p>
          </EmptyState>
        )}
      </>
    ),
  }
})
