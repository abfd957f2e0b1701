import { z } from 'zod'
import { signOut } from '../../../server/signing-out'
import { Nowhere, staffAction } from '../../staff-with'

/** Signs out: the session is gone, so a copy of its cookie is worth nothing. */
export const POST = staffAction('account.manage', Nowhere, z.object({}), async ({ me, record }) => {
  await record('signed-out')
  return { to: '/staff/sign-in', done: 'You are signed out.', cookies: [await signOut(me)] }
})
