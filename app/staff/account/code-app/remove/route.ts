import { z } from 'zod'
import { removeCodeApp } from '../../../../../server/people/changing-account'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** Removes the code app. */
export const POST = accountAction('account.manage', Nowhere, z.object({}), async (own) => {
  const amiss = await removeCodeApp(own)
  return amiss ?? { to: '/staff/account', done: 'The code app is removed.' }
})
