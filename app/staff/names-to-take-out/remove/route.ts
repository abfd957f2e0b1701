import { NameForm } from '../../../../domain/comments/names'
import { removeName } from '../../../../server/comments/names-to-take-out'
import { Nowhere, staffAction } from '../../../staff-with'

/** Takes a name off the list. */
export const POST = staffAction('comments.work', Nowhere, NameForm, async (staff) => {
  const { name } = staff.values
  const gone = await removeName(staff, name)
  return {
    to: '/staff/names-to-take-out',
    done: gone ? 'The name is off the list.' : 'It was not on the list.',
    undo: gone ? { action: '/staff/names-to-take-out/add', fields: { names: name } } : undefined,
  }
})
