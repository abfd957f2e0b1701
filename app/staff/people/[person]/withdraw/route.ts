import { z } from 'zod'
import { withdraw } from '../../../../../server/people/inviting'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Takes an invitation back. Taken back itself, it is a new letter. */
export const POST = staffAction(
  'people.manage',
  PersonAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const { name, email, roles, organisation } = await withdraw(staff, params.person)
    const done = `The invitation of ${name} is withdrawn. Its link does not work any more.`
    if (organisation === staff.me.organisation) {
      const undo = { action: '/staff/people/invite/send', fields: { name, email, roles } }
      return { to: '/staff/people', done, undo }
    }
    const again = '/staff/people/organisations/administrator'
    const undo = { action: again, fields: { organisation, name, email } }
    return { to: '/staff/people/organisations', done, undo }
  },
)
