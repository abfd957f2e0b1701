import { z } from 'zod'
import { moderate } from '../../../../../../../server/charter/moderation'
import { staffAction } from '../../../../../../staff-with'
import { HeldAddress } from '../held-address'

/** Shows something to everybody, as it was sent. */
export const POST = staffAction('charter.work', HeldAddress, z.object({}), async ({ params, ...staff }) => {
  const what = { kind: params.kind, id: params.item }
  if (!(await moderate(staff, what, { state: 'shown', reason: '' })))
    return { problems: { '': 'Only a moderator does this, and only while it waits.' } }
  return { to: '/staff/charter/moderation', done: 'Everybody can read it now.' }
})
