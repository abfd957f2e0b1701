import { OwnerForm } from '../../../../../../domain/plan/owner-form'
import { setOwner } from '../../../../../../server/plan/measure-owners'
import { staffAction } from '../../../../../staff-with'
import { measureAt, MeasureAddress } from '../../address'

/** Sets who answers for a measure, and when its next value is due. */
export const POST = staffAction('plan.report', MeasureAddress, OwnerForm, async (visit) => {
  const { plan, measure } = await measureAt(visit.params)
  const problems = await setOwner(visit, plan, measure.id, visit.values)
  return problems
    ? { problems }
    : { to: `/staff/plan/${measure.id}`, done: 'It is kept who answers for this measure.' }
})
