import { safeReturn, ToOrganisation } from '../../../../domain/people/signing-in'
import { toOrganisation } from '../../../../server/people/organisation-sign-in'
import { doorAction } from '../../../door-with'

/** Leads to the organisation's own sign-in. */
export const POST = doorAction(ToOrganisation, async ({ values, ...knock }) =>
  toOrganisation(knock, safeReturn(values.from)),
)
