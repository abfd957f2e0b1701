import { OtherPassword } from '../../../../../domain/people/signing-in'
import { changePassword } from '../../../../../server/people/changing-account'
import { accountAction } from '../../../../door-with'
import { tooMany } from '../../../../staff-entry'
import { Nowhere } from '../../../../staff-with'

/** Changes the own password. */
export const POST = accountAction('account.manage', Nowhere, OtherPassword, async ({ values, ...own }) => {
  const amiss = await changePassword(own, values.current, values.password)
  if (amiss) return 'wait' in amiss ? tooMany(amiss.wait) : amiss
  return { to: '/staff/account', done: 'Your password is changed. You are signed out everywhere else.' }
})
