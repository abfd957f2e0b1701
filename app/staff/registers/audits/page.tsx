import { RoundsTable } from '../../../../components/registers/rounds-table'
import { EmptyState } from '../../../../components/staff/empty-state'
import { rounds } from '../../../../server/registers/rounds'
import { Nowhere, staffPage } from '../../../staff-with'
import { audits, home } from '../crumbs'

export default staffPage('registers.see', Nowhere, async (staff) => {
  const found = await rounds(staff)
  const add = (
    <a className="button" href={`${audits.to}/new`}>
      Put a round into the register
    </a>
  )
  return {
    title: 'Audits',
    crumbs: [home],
    wide: true,
    body: found.length ? (
      <>
        <p>Each round holds the files of children that were audited, one case for each file.</p>
        <p>{add}</p>
        <RoundsTable rounds={found} />
      </>
    ) : (
      <EmptyState title="No round is in the register yet">
        <p>
          Put a round of audit work into it. Then write its cases down, or bring the file of your audit tool.
        </p>
        <p>{add}</p>
      </EmptyState>
    ),
  }
})
