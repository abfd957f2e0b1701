import { z } from 'zod'
import { makeOwnRecoveryCodes } from '../../../../../server/people/changing-account'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** Makes new recovery codes, told once. */
export const POST = accountAction('account.manage', Nowhere, z.object({}), async (own) => {
  const codes = await makeOwnRecoveryCodes(own)
  return 'problems' in codes ? codes : { to: '/staff/account', data: { codes } }
})
