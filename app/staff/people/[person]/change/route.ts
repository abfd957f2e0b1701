import { ChangedPerson } from '../../../../../domain/people/person-forms'
import { changePerson } from '../../../../../server/people/changing-people'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Gives somebody another name or other roles. */
export const POST = staffAction('people.manage', PersonAddress, ChangedPerson, async (visit) => {
  const { params, values, ...staff } = visit
  const changed = await changePerson(staff, params.person, values)
  if ('problems' in changed) return changed
  const { name, roles } = changed.before
  return {
    to: `/staff/people/${params.person}`,
    done: `What you changed about ${values.name} is saved.`,
    undo: { action: `/staff/people/${params.person}/change`, fields: { name, roles } },
  }
})
