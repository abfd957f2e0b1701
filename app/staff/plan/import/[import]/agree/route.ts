import { z } from 'zod'
import { agreeToImport } from '../../../../../../server/plan/measure-import'
import { staffAction } from '../../../../../staff-with'
import { ImportAddress } from '../../import-address'

/** A second person agrees to every value of a file. */
export const POST = staffAction('plan.report', ImportAddress, z.object({}), async ({ params, ...staff }) => {
  if (!(await agreeToImport(staff, params.import)))
    return { problems: { '': 'Somebody else has to agree, and only once. Load the page again.' } }
  return { to: '/staff/plan/import', done: 'You agreed. Families see these values now.' }
})
