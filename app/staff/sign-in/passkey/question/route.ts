import { z } from 'zod'
import { askPasskey } from '../../../../../server/people/passkeys'
import { doorAction } from '../../../../door-with'

/** What a passkey has to answer, once, within five minutes. It names nobody. */
export const POST = doorAction(z.object({}), async ({ request }) => {
  const { options, cookie } = await askPasskey(request)
  return { to: '/staff/sign-in', data: { options }, cookies: [cookie] }
})
