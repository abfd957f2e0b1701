import { EditionForm } from '../../../../../../../../domain/registers/edition'
import { staffAction } from '../../../../../../../staff-with'
import { EditionAddress, reportAt } from '../../../../report-address'
import { keptOutcome } from '../../kept-outcome'

/** Writes down an edition again. */
export const POST = staffAction(
  'registers.edit',
  EditionAddress,
  EditionForm,
  async ({ params, values, ...staff }) =>
    keptOutcome(staff, await reportAt(staff, params), values, params.edition),
)
