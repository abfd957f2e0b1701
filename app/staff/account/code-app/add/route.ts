import { NewCodeApp } from '../../../../../domain/people/signing-in'
import { addCodeApp } from '../../../../../server/people/code-app'
import { factorAdded } from '../../../../../server/people/second-factors'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** Adds a code app in place of the one before, if there was one. */
export const POST = accountAction('account.manage', Nowhere, NewCodeApp, async ({ values, ...own }) => {
  if (!(await addCodeApp(own.tx, own.me.id, values.sealed, values.code)))
    return { problems: { code: 'This code is not right. Type the one that your app shows now.' } }
  return { to: '/staff/account', data: { codes: await factorAdded(own, own.me, 'code app') } }
})
