import { LogTable } from '../../../../components/charter-work/log-table'
import { EmptyState } from '../../../../components/staff/empty-state'
import { logEntries } from '../../../../server/charter/log'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async ({ tx, me }) => {
  const entries = await logEntries(tx)
  return {
    title: 'Co-production log',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          What was worked on together, who was in the room, and what became of what families asked for.
          Several measures of the plan are counted from it. <a href={`${home.to}/log/new`}>Add something</a>
        </p>
        {entries.length ? (
          <LogTable entries={entries} organisation={me.organisation} />
        ) : (
          <EmptyState title="Nothing is in the log yet">
            <p>The next meeting with families can be its first entry.</p>
          </EmptyState>
        )}
      </>
    ),
  }
})
