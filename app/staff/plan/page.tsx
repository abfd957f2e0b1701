import { MeasuresTable } from '../../../components/plan/measures-table'
import { currentPlan } from '../../../server/plan/plan'
import { measuresKnown } from '../../../server/plan/measures'
import { Nowhere, staffPage } from '../../staff-with'

export default staffPage('plan.see', Nowhere, async ({ tx }) => {
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
