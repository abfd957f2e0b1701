import { DueTable } from '../../../../components/plan/due-table'
import { EmptyState } from '../../../../components/staff/empty-state'
import { today } from '../../../../server/clock'
import { measuresDue } from '../../../../server/plan/measures-due'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('plan.see', Nowhere, async ({ tx }) => {
  const { overdue, soon } = await measuresDue(tx, today())
  return {
    title: 'What the plan waits for',
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    body: (
      <>
        <p>
          Measures whose next value is late or due within 14 days. A value that somebody reports, a file or a
          survey brings takes a measure off this list.
        </p>
        {!overdue.length && !soon.length && (
          <EmptyState title="Nothing is late and nothing is due soon">
            <p>
              On the page of a measure somebody can say who answers for it and when the next value is due.
            </p>
          </EmptyState>
        )}
        <DueTable caption="Late, the latest first" rows={overdue} />
        <DueTable caption="Due within 14 days" rows={soon} />
      </>
    ),
  }
})
