import { z } from 'zod'
import { removePasskey } from '../../../../../../server/people/changing-account'
import { accountAction } from '../../../../../door-with'

const PasskeyAddress = z.object({ passkey: z.string().regex(/^([0-9a-f]{2}){1,1023}$/) })

/** Removes one of the own passkeys. */
export const POST = accountAction(
  'account.manage',
  PasskeyAddress,
  z.object({}),
  async ({ params, ...own }) => {
    const amiss = await removePasskey(own, params.passkey)
    return amiss ?? { to: '/staff/account', done: 'The passkey is removed.' }
  },
)
