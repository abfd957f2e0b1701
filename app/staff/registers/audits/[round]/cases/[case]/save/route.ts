import { CaseForm } from '../../../../../../../../domain/registers/audit'
import { staffAction } from '../../../../../../../staff-with'
import { CaseAddress, roundAt } from '../../../../round-address'
import { keptOutcome } from '../../kept-outcome'

/** Writes down a case again. */
export const POST = staffAction(
  'registers.edit',
  CaseAddress,
  CaseForm,
  async ({ params, values, ...staff }) =>
    keptOutcome(staff, await roundAt(staff, params), values, params.case),
)
