import { JoinByOrganisation } from '../../../../domain/people/signing-in'
import { toOrganisation } from '../../../../server/people/organisation-sign-in'
import { doorAction } from '../../../door-with'

/** Leads to the organisation's own sign-in, to accept an invitation with the account there. */
export const POST = doorAction(JoinByOrganisation, async ({ values, ...knock }) =>
  toOrganisation(knock, '/staff', values.token),
)
