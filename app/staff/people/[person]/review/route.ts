import { Review } from '../../../../../domain/people/person-forms'
import { reviewAccess } from '../../../../../server/people/changing-people'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Notes that somebody's access is still needed, or takes that back. */
export const POST = staffAction('people.manage', PersonAddress, Review, async (visit) => {
  const { params, values, ...staff } = visit
  const { name } = await reviewAccess(staff, params.person, values.needed)
  if (values.needed === 'undo') return { to: '/staff/people/review', done: `${name} is to be checked again.` }
  return {
    to: '/staff/people/review',
    done: `Noted: ${name} still needs access. It is checked again in 90 days.`,
    undo: { action: `/staff/people/${params.person}/review`, fields: { needed: 'undo' } },
  }
})
