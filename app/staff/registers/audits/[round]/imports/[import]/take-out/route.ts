import { z } from 'zod'
import { takeOut } from '../../../../../../../../server/registers/audit-import'
import { staffAction } from '../../../../../../../staff-with'
import { audits } from '../../../../../crumbs'
import { ImportAddress, importAt } from '../../../../round-address'

/** Takes a file out of the register again. */
export const POST = staffAction(
  'registers.edit',
  ImportAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const { brought, round } = await importAt(staff, params)
    if (!(await takeOut(staff, brought)))
      return {
        problems: {
          '': 'One of its cases was changed or checked since, or it is not in the register. Nothing was taken out.',
        },
      }
    return {
      to: `${audits.to}/${round.id}`,
      done: 'The file was taken out again. Nothing of it is in the register.',
    }
  },
)
