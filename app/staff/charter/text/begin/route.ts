import { BeginForm } from '../../../../../domain/charter/text-forms'
import { beginWithStarter } from '../../../../../server/charter/commitment-writing'
import { whyNotWritten } from '../../../../../server/charter/written-words'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Begins with the starter text. */
export const POST = staffAction('charter.work', Nowhere, BeginForm, async (staff) => {
  const wrong = whyNotWritten(await beginWithStarter(staff))
  if (wrong) return { problems: { '': wrong } }
  return { to: '/staff/charter/text', done: 'The starter text is there. Every word of it may change.' }
})
