import { z } from 'zod'
import { inviteAgain } from '../../../../../server/people/inviting'
import { staffAction } from '../../../../staff-with'
import { PersonAddress } from '../../person-address'

/** Sends an invitation again. */
export const POST = staffAction(
  'people.manage',
  PersonAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const { name } = await inviteAgain(staff, params.person)
    return {
      to: `/staff/people/${params.person}`,
      done: `A new invitation for ${name} is on its way. The link of the old one does not work any more.`,
    }
  },
)
