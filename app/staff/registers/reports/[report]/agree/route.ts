import { z } from 'zod'
import { agreeOutOfScope } from '../../../../../../server/registers/reports'
import { staffAction } from '../../../../../staff-with'
import { reports } from '../../../crumbs'
import { ReportAddress } from '../../report-address'

/** A second person agrees that a report is out of scope. */
export const POST = staffAction(
  'registers.check',
  ReportAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    if (!(await agreeOutOfScope(staff, params.report)))
      return { problems: { '': 'Somebody else has to agree, and only once. Load the page again.' } }
    return { to: `${reports.to}/${params.report}`, done: 'You agreed. Its editions are left out now.' }
  },
)
