import { NamesForm } from '../../../../domain/comments/names'
import { addNames } from '../../../../server/comments/names-to-take-out'
import { Nowhere, staffAction } from '../../../staff-with'

/** Adds names that are proposed to be taken out of comments. */
export const POST = staffAction('comments.work', Nowhere, NamesForm, async (staff) => {
  const added = await addNames(staff, staff.values.names)
  const said = added === 1 ? 'One name is' : `${added} names are`
  return {
    to: '/staff/names-to-take-out',
    done: added ? `${said} on the list now.` : 'These were on the list.',
  }
})
