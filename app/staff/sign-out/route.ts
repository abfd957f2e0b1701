import { z } from 'zod'
import { signOut } from '../../../server/people/signing-out'
import { doorAction } from '../../door-with'

/** Signs out, wholly or half-way in: the session is gone, so a copy of its cookie is worth nothing. */
export const POST = doorAction(z.object({}), async ({ me }) => ({
  to: '/staff/sign-in',
  done: 'You are signed out.',
  cookies: [await signOut(me)],
}))
