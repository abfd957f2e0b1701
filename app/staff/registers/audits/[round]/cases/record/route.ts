import { CaseForm } from '../../../../../../../domain/registers/audit'
import { staffAction } from '../../../../../../staff-with'
import { RoundAddress, roundAt } from '../../../round-address'
import { keptOutcome } from '../kept-outcome'

/** Writes down a case for the first time. */
export const POST = staffAction(
  'registers.edit',
  RoundAddress,
  CaseForm,
  async ({ params, values, ...staff }) => keptOutcome(staff, await roundAt(staff, params), values, null),
)
