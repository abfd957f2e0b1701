import { FirstAdministrator } from '../../../../../domain/people/person-forms'
import { invite } from '../../../../../server/people/inviting'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Invites the first administrator of an organisation that has none. */
export const POST = staffAction(
  'people.manage',
  Nowhere,
  FirstAdministrator,
  async ({ values, ...staff }) => {
    if (values.organisation === staff.me.organisation)
      return { problems: { organisation: 'Your own organisation has an administrator: you.' } }
    const invited = await invite(staff, { ...values, roles: ['administrator'] })
    if ('problems' in invited) return invited
    return {
      to: '/staff/people/organisations',
      done: `${values.name} is invited. The letter is on its way.`,
      undo: { action: `/staff/people/${invited.id}/withdraw` },
    }
  },
)
