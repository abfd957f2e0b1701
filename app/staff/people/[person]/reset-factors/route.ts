import { z } from 'zod'
import { resetFactors } from '../../../../../server/people/changing-people'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Takes somebody's second factor away, so that they set up a new one. */
export const POST = staffAction(
  'people.manage',
  PersonAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const reset = await resetFactors(staff, params.person)
    if ('problems' in reset) return reset
    return {
      to: `/staff/people/${params.person}`,
      done: `The second factor of ${reset.before.name} is reset. They are told by e-mail.`,
    }
  },
)
