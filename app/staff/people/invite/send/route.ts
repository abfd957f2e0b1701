import { Invitation } from '../../../../../domain/people/person-forms'
import { invite } from '../../../../../server/people/inviting'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Invites somebody into the own organisation. */
export const POST = staffAction('people.manage', Nowhere, Invitation, async ({ values, ...staff }) => {
  const invited = await invite(staff, { ...values, organisation: staff.me.organisation })
  if ('problems' in invited) return invited
  return {
    to: '/staff/people',
    done: `${values.name} is invited. The letter is on its way.`,
    undo: { action: `/staff/people/${invited.id}/withdraw` },
  }
})
