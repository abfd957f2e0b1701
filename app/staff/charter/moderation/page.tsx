import { HeldSheets } from '../../../../components/charter-work/held-sheets'
import { EmptyState } from '../../../../components/staff/empty-state'
import { charterNow } from '../../../../server/charter/charter'
import { heldNow } from '../../../../server/charter/moderation'
import { seatOf } from '../../../../server/charter/seat'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.work', Nowhere, async (staff) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const moderates = (await seatOf(staff, charter))?.moderates ?? false
  const held = moderates ? await heldNow(staff) : []
  return {
    title: 'What waits to be shown',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          Nobody changes or deletes what families write. Something is kept back only for safety, with a
          reason, and that goes on record. Does it worry you about a child? Tell your safeguarding lead, and
          call 999 when somebody is in danger now.
        </p>
        {!moderates && (
          <EmptyState title="You do not moderate">
            <p>The lead of your party says who looks at what people sent.</p>
          </EmptyState>
        )}
        {moderates && !held.length && (
          <EmptyState title="Nothing waits">
            <p>Everything that people sent has been looked at.</p>
          </EmptyState>
        )}
        <HeldSheets held={held} />
      </>
    ),
  }
})
