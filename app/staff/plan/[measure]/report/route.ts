import { readValue, Report } from '../../../../../domain/plan/measure-forms'
import { report } from '../../../../../server/plan/measures'
import { staffAction } from '../../../../staff-with'
import { measureAt, MeasureAddress } from '../address'

/** Reports a value by hand; a second person agrees before it is shown. */
export const POST = staffAction('plan.report', MeasureAddress, Report, async (visit) => {
  const { plan, measure } = await measureAt(visit.params)
  const { value: written, n, ...said } = visit.values
  const read = readValue(measure.unit, written)
  if ('problem' in read) return { problems: { value: read.problem } }
  await report(visit, plan, measure.id, { ...said, value: read.value, n: n ? Number(n) : null })
  const done = 'The value is kept. It is shown to families when a second person has agreed.'
  return { to: `/staff/plan/${measure.id}`, done }
})
