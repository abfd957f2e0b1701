import { RotaForm } from '../../../../../components/safeguarding/rota-form'
import { EmptyState } from '../../../../../components/staff/empty-state'
import { dayInWords } from '../../../../../server/language/language'
import { onRota, rotaPeople } from '../../../../../server/safeguarding/rota'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { WeekAddress } from '../week-address'

export default staffPage('rota.edit', WeekAddress, async ({ params: { week }, ...staff }) => {
  const people = await rotaPeople(staff)
  return {
    title: `Who reads in the week of ${dayInWords(week, 'en')}`,
    crumbs: [home, { name: 'Reading rota', to: '/staff/safeguarding/rota' }],
    body:
      people.length < 2 ? (
        <EmptyState title="Two people are needed">
          <p>
            One reads, and one stands in. So far {people[0]?.name ?? 'nobody'} of your organisation may read
            comments.
          </p>
          <p>Ask an administrator to invite a survey lead, an analyst or a safeguarding lead.</p>
        </EmptyState>
      ) : (
        <RotaForm week={week} people={people} now={await onRota(staff, week)} />
      ),
  }
})
