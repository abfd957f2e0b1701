import { RoundForm } from '../../../../../domain/registers/audit'
import { addRound } from '../../../../../server/registers/rounds'
import { Nowhere, staffAction } from '../../../../staff-with'
import { audits } from '../../crumbs'

/** Puts a round of audit work into the register. */
export const POST = staffAction('registers.edit', Nowhere, RoundForm, async ({ values, ...staff }) => {
  const id = await addRound(staff, values)
  return { to: `${audits.to}/${id}`, done: `“${values.title}” is in the register.` }
})
