import { Switch } from '../../../../../domain/people/person-forms'
import { switchAccess } from '../../../../../server/people/changing-people'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Switches somebody's access off or on again. */
export const POST = staffAction('people.manage', PersonAddress, Switch, async (visit) => {
  const { params, values, ...staff } = visit
  const switched = await switchAccess(staff, params.person, values.to)
  if ('problems' in switched) return switched
  return {
    to: '/staff/people',
    done: `The access of ${switched.before.name} is switched ${values.to}.`,
    undo: {
      action: `/staff/people/${params.person}/switch`,
      fields: { to: values.to === 'on' ? 'off' : 'on' },
    },
  }
})
