import { z } from 'zod'
import { agreeEdition } from '../../../../../../../../server/registers/editions'
import { staffAction } from '../../../../../../../staff-with'
import { reports } from '../../../../../crumbs'
import { EditionAddress, reportAt } from '../../../../report-address'

/** A second person agrees that a voice does not apply to an edition. */
export const POST = staffAction(
  'registers.check',
  EditionAddress,
  z.object({}),
  async ({ params, ...staff }) => {
    const report = await reportAt(staff, params)
    if (!(await agreeEdition(staff, report, params.edition)))
      return { problems: { '': 'Somebody else has to agree, and only once. Load the page again.' } }
    return {
      to: `${reports.to}/${report.id}/editions/${params.edition}`,
      done: 'You agreed. It is left out now.',
    }
  },
)
