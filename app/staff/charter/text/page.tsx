import { TextSections } from '../../../../components/charter-work/text-sections'
import { PressForm } from '../../../../components/forms/press-form'
import { EmptyState } from '../../../../components/staff/empty-state'
import { isOpenToChange } from '../../../../domain/charter/stage'
import { charterNow } from '../../../../server/charter/charter'
import { mayBegin } from '../../../../server/charter/commitment-writing'
import { seatOf } from '../../../../server/charter/seat'
import { openByPlace } from '../../../../server/charter/suggestion-counts'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const charter = await charterNow(staff.tx)
  if (!charter) return null
  const seat = await seatOf(staff, charter)
  const isOpen = isOpenToChange(charter.version.stage)
  const mayWrite = isOpen && (seat?.drafts ?? false)
  return {
    title: charter.text.title || 'The text',
    crumbs: [home],
    body: (
      <>
        {!isOpen && <p className="panel">The text is locked. Changing it means going back to “Revise”.</p>}
        {charter.lastEdit === 0 && (
          <EmptyState title="Nothing is written yet">
            <p>Begin with the first part of your own, or with a starter text of 20 commitments to change.</p>
            {mayWrite && mayBegin(charter) && (
              <PressForm action={`${home.to}/text/begin`} label="Begin with the starter text" />
            )}
            {!mayWrite && <p>Members of the drafting group write it, from the stage “Draft” on.</p>}
          </EmptyState>
        )}
        <TextSections text={charter.text} open={await openByPlace(staff, charter)} mayWrite={mayWrite} />
        {mayWrite && (
          <p>
            <a href={`${home.to}/text/parts`}>Add a part</a>
          </p>
        )}
      </>
    ),
  }
})
