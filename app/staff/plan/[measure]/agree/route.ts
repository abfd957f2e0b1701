import { Agreeing } from '../../../../../domain/plan/measure-forms'
import { agree } from '../../../../../server/plan/measures'
import { staffAction } from '../../../../staff-with'
import { measureAt, MeasureAddress } from '../address'

/** A second person agrees that a value may be shown. */
export const POST = staffAction('plan.report', MeasureAddress, Agreeing, async (visit) => {
  const { measure } = await measureAt(visit.params)
  if (!(await agree(visit, measure.id, Number(visit.values.number))))
    return { problems: { '': 'Somebody else has to agree to a value, and only once. Load the page again.' } }
  return { to: `/staff/plan/${measure.id}`, done: 'You agreed. Families see this value now.' }
})
