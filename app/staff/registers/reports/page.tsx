import { EmptyState } from '../../../../components/staff/empty-state'
import { ReportsTable } from '../../../../components/registers/reports-table'
import { reportsWithStanding } from '../../../../server/registers/report-standing'
import { levelLabels } from '../../../../server/registers/register-words'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('registers.see', Nowhere, async (staff) => {
  const rows = (await reportsWithStanding(staff)).map(({ editions, ...report }) => ({
    ...report,
    last: editions.find(({ publishedOn }) => publishedOn) ?? null,
  }))
  const add = (
    <a className="button" href="/staff/registers/reports/new">
      Put a report on the list
    </a>
  )
  return {
    title: 'Reports',
    crumbs: [home],
    wide: true,
    body: rows.length ? (
      <>
        <p>The reports that were agreed, the next due first. Each edition says whose voice it carries.</p>
        <p>{add}</p>
        <ReportsTable caption="Agreed reports" rows={rows} labels={levelLabels} />
      </>
    ) : (
      <EmptyState title="No report is on the list yet">
        <p>
          Put the reports on it that were agreed, with how often each comes out. Then write down each edition.
        </p>
        <p>{add}</p>
      </EmptyState>
    ),
  }
})
