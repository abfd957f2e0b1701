import { z } from 'zod'
import { takeIn } from '../../../../../../../../server/registers/audit-import'
import { trialOf } from '../../../../../../../../server/registers/trial'
import { staffAction } from '../../../../../../../staff-with'
import { audits } from '../../../../../crumbs'
import { ImportAddress, importAt } from '../../../../round-address'

/** Takes a whole file into its round, or nothing of it. */
export const POST = staffAction(
  'registers.edit',
  ImportAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const { brought, round } = await importAt(staff, params)
    const tried = await trialOf(staff, round, brought)
    if (!tried || !(await takeIn(staff, round, brought, tried.trial)))
      return { problems: { '': 'This file cannot be taken in now. Load the page again to see why.' } }
    return {
      to: `${audits.to}/${round.id}`,
      done: `${tried.trial.cases.length} cases are in the register.`,
      undo: { action: `${audits.to}/${round.id}/imports/${brought.id}/take-out` },
    }
  },
)
