import { z } from 'zod'
import { takeBackValues } from '../../../../../../server/plan/measure-import'
import { staffAction } from '../../../../../staff-with'
import { ImportAddress } from '../../import-address'

/** Takes a whole file of values out of the plan again. */
export const POST = staffAction('plan.report', ImportAddress, z.object({}), async ({ params, ...staff }) => {
  if (!(await takeBackValues(staff, params.import)))
    return { problems: { '': 'It was taken out already. Load the page again.' } }
  return { to: '/staff/plan/import', done: 'The file was taken out again. None of its values counts.' }
})
