import { z } from 'zod'
import { MeasuresTable } from '../../../components/plan/measures-table'
import { may } from '../../../domain/people/access'
import { currentPlan } from '../../../server/plan/plan'
import { measuresKnown } from '../../../server/plan/measures'
import { staffDocument } from '../../staff-document'

export const GET = staffDocument('plan.see', z.object({}), async ({ tx, me }) => {
  const plan = await currentPlan()
  if (!plan) return null
  const known = await measuresKnown(tx, plan.id)
  return {
    title: 'Plan',
    wide: true,
    body: (
      <>
        <p>
          Where each way of knowing stands, and what waits for a second person. Families see the same at{' '}
          <a href="/en/plan">the public plan</a>.
        </p>
        <p className="form-buttons">
          <a href="/staff/plan/coverage">What feeds the plan, and what does not yet</a>
          <a href="/staff/plan/editions">Compare editions</a>
          <a href="/staff/plan/overdue">What is late or due soon</a>
          {may(me.roles, 'plan.report') && <a href="/staff/plan/import">Bring a file of values</a>}
          {may(me.roles, 'plan.report') && <a href="/staff/plan/evidence">Take an evidence pack</a>}
        </p>
        {plan.priorities.map((priority) => (
          <MeasuresTable
            key={priority.id}
            priority={priority}
            rows={priority.measures.map((measure) => ({
              measure,
              values: known.valuesOf(measure.id),
              baseline: known.baselineOf(measure.id),
            }))}
          />
        ))}
      </>
    ),
  }
})
