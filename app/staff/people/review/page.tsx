import { ReviewList } from '../../../../components/people/review-list'
import { EmptyState } from '../../../../components/staff/empty-state'
import { isReviewDue } from '../../../../domain/people/standing'
import { today } from '../../../../server/clock'
import { colleagues } from '../../../../server/people/people'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('people.manage', Nowhere, async (staff) => {
  const due = (await colleagues(staff)).filter((person) => isReviewDue(person, today()))
  return {
    title: 'Who still needs access?',
    crumbs: [{ name: 'People', to: '/staff/people' }],
    wide: true,
    body: due.length ? (
      <>
        <p>Every 90 days somebody looks at each access. {due.length} to check now.</p>
        <ReviewList people={due} me={staff.me.id} />
      </>
    ) : (
      <EmptyState title="Nothing to check now">
        <p>Everybody’s access was checked within the last 90 days.</p>
        <p>
          <a href="/staff/people">Go to people</a>
        </p>
      </EmptyState>
    ),
  }
})
