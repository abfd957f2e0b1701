import { z } from 'zod'
import { endOtherSessions } from '../../../../../server/people/changing-account'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** Signs out everywhere but here. */
export const POST = accountAction('account.manage', Nowhere, z.object({}), async (own) => {
  await endOtherSessions(own)
  return { to: '/staff/account', done: 'You are signed out everywhere else.' }
})
