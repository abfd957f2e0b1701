import { EmptyState } from '../../../components/staff/empty-state'
import { PeopleTable } from '../../../components/people/people-table'
import { isReviewDue } from '../../../domain/people/standing'
import { today } from '../../../server/clock'
import { colleagues } from '../../../server/people/people'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('people.manage', Nowhere, async (staff) => {
  const people = await colleagues(staff)
  const day = today()
  const due = people.filter((person) => isReviewDue(person, day)).length
  const here = people.filter(({ state }) => state !== 'off')
  const off = people.filter(({ state }) => state === 'off')
  return {
    title: 'People',
    wide: true,
    body: (
      <>
        <p>Who of your organisation may come in, and what each of them may do.</p>
        <p className="form-buttons">
          <a className="button" href="/staff/people/invite">
            Invite somebody
          </a>
          <a href="/staff/people/review">
            {due ? `Check who still needs access (${due} due)` : 'Check who still needs access'}
          </a>
          <a href="/staff/people/organisations">Organisations and addresses</a>
        </p>
        <PeopleTable caption={`${here.length} with access or invited`} people={here} today={day} />
        {here.length === 1 && (
          <EmptyState title="You are the only one so far">
            <p>Invite the people who read comments, look after surveys, or keep children safe.</p>
          </EmptyState>
        )}
        {off.length > 0 && <PeopleTable caption={`${off.length} switched off`} people={off} today={day} />}
      </>
    ),
  }
})
