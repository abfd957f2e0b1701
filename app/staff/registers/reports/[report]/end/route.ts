import { z } from 'zod'
import { endReport } from '../../../../../../server/registers/reports'
import { staffAction } from '../../../../../staff-with'
import { reports } from '../../../crumbs'
import { ReportAddress } from '../../report-address'

const Ended = z.object({ ended: z.enum(['yes', 'no']) })

/** Says that a report comes out no longer, or does again. */
export const POST = staffAction(
  'registers.edit',
  ReportAddress,
  Ended,
  async ({ params, values, ...staff }) => {
    const ended = values.ended === 'yes'
    if (!(await endReport(staff, params.report, ended)))
      return { problems: { '': 'Somebody said so already. Load the page again.' } }
    const here = `${reports.to}/${params.report}`
    return {
      to: here,
      done: ended ? 'Nothing more is due of it.' : 'It is due again.',
      undo: { action: `${here}/end`, fields: { ended: ended ? 'no' : 'yes' } },
    }
  },
)
