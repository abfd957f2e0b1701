import { z } from 'zod'
import { endOwnSession } from '../../../../../../server/people/changing-account'
import { accountAction } from '../../../../../door-with'

const SessionAddress = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) })

/** Signs out in one place. */
export const POST = accountAction(
  'account.manage',
  SessionAddress,
  z.object({}),
  async ({ params, ...own }) => {
    const ended = await endOwnSession(own, params.session)
    return { to: '/staff/account', done: ended ? 'Signed out there.' : 'That was signed out already.' }
  },
)
