import { SectionForm } from '../../../../../../domain/charter/text-forms'
import { writeSection } from '../../../../../../server/charter/commitment-writing'
import { whyNotWritten } from '../../../../../../server/charter/written-words'
import { Nowhere, staffAction } from '../../../../../staff-with'

/** Writes a part of the charter. */
export const POST = staffAction('charter.work', Nowhere, SectionForm, async ({ values, ...staff }) => {
  const { reason, since, order, ...section } = values
  const why = { reason, since: Number(since) }
  const wrong = whyNotWritten(await writeSection(staff, { ...section, order: Number(order) }, why))
  if (wrong) return { problems: { '': wrong } }
  return { to: '/staff/charter/text', done: 'The part is saved.' }
})
