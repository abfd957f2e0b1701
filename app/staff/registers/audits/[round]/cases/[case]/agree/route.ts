import { z } from 'zod'
import { agreeCase } from '../../../../../../../../server/registers/cases'
import { staffAction } from '../../../../../../../staff-with'
import { audits } from '../../../../../crumbs'
import { CaseAddress, roundAt } from '../../../../round-address'

/** A second person agrees that a voice does not apply to a case. */
export const POST = staffAction(
  'registers.check',
  CaseAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const round = await roundAt(staff, params)
    if (!(await agreeCase(staff, round, params.case)))
      return { problems: { '': 'Somebody else has to agree, and only once. Load the page again.' } }
    return { to: `${audits.to}/${round.id}/cases/${params.case}`, done: 'You agreed. It is left out now.' }
  },
)
