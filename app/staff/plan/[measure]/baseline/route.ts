import { BaselineForm, readValue } from '../../../../../domain/plan/measure-forms'
import { setBaseline } from '../../../../../server/plan/measures'
import { staffAction } from '../../../../staff-with'
import { measureAt, MeasureAddress } from '../address'

/** Records what a measure was before the plan began. */
export const POST = staffAction('plan.report', MeasureAddress, BaselineForm, async (visit) => {
  const { plan, measure } = await measureAt(visit.params)
  const read = readValue(measure.unit, visit.values.value)
  if ('problem' in read) return { problems: { value: read.problem } }
  const { period, source } = visit.values
  await setBaseline(visit, plan, measure.id, { value: read.value, period, source })
  return { to: `/staff/plan/${measure.id}`, done: 'The starting point is recorded.' }
})
