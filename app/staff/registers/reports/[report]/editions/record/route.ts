import { EditionForm } from '../../../../../../../domain/registers/edition'
import { staffAction } from '../../../../../../staff-with'
import { ReportAddress, reportAt } from '../../../report-address'
import { keptOutcome } from '../kept-outcome'

/** Writes down an edition for the first time. */
export const POST = staffAction(
  'registers.edit',
  ReportAddress,
  EditionForm,
  async ({ params, values, ...staff }) => keptOutcome(staff, await reportAt(staff, params), values, null),
)
