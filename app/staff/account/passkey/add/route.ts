import { NewPasskey } from '../../../../../domain/people/signing-in'
import { addPasskey } from '../../../../../server/people/passkeys'
import { factorAdded } from '../../../../../server/people/second-factors'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** Adds a passkey. */
export const POST = accountAction('account.manage', Nowhere, NewPasskey, async ({ values, ...own }) => {
  const given = { ...values, cookie: own.question }
  if (!(await addPasskey(own.tx, own.request, own.me.id, given)))
    return { problems: { '': 'This passkey could not be added. Load the page again and try once more.' } }
  return { to: '/staff/account', data: { codes: await factorAdded(own, own.me, 'passkey') } }
})
