import { z } from 'zod'
import { clearRota } from '../../../../../../server/safeguarding/rota'
import { staffAction } from '../../../../../staff-with'
import { WeekAddress } from '../../week-address'

/** Takes everybody off a week. */
export const POST = staffAction('rota.edit', WeekAddress, z.object({}), async ({ params, ...staff }) => {
  await clearRota(staff, params.week)
  return { to: '/staff/safeguarding/rota', done: 'Nobody is on the rota for that week any more.' }
})
