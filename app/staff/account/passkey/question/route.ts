import { z } from 'zod'
import { askNewPasskey } from '../../../../../server/people/passkeys'
import { accountAction } from '../../../../door-with'
import { Nowhere } from '../../../../staff-with'

/** What a new passkey has to answer, once, within five minutes. */
export const POST = accountAction('account.manage', Nowhere, z.object({}), async ({ request, me }) => {
  const { options, cookie } = await askNewPasskey(request, me)
  return { to: '/staff/account/passkey', data: { options }, cookies: [cookie] }
})
