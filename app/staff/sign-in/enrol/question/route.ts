import { z } from 'zod'
import { askNewPasskey } from '../../../../../server/people/passkeys'
import { halfwayAction } from '../../../../door-with'

/** What a new passkey has to answer, once, within five minutes. */
export const POST = halfwayAction(z.object({}), async ({ request, me }) => {
  const { options, cookie } = await askNewPasskey(request, me)
  return { to: '/staff/sign-in/enrol', data: { options }, cookies: [cookie] }
})
