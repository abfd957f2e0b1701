import { CoverageTable } from '../../../../components/plan/coverage-table'
import { coverageOf } from '../../../../domain/plan/coverage'
import { measuresKnown } from '../../../../server/plan/measures'
import { currentPlan } from '../../../../server/plan/plan'
import { Nowhere, staffPage } from '../../../staff-with'

export default staffPage('plan.see', Nowhere, async ({ tx }) => {
  const plan = await currentPlan()
  if (!plan) return null
  const known = await measuresKnown(tx, plan.id)
  const { priorities, withValue, measures, aims } = coverageOf(plan, {
    hasValue: (measure) => known.valuesOf(measure).some(({ agreed }) => agreed),
    hasBaseline: (measure) => known.baselineOf(measure) !== null,
  })
  return {
    title: 'What feeds the plan',
    crumbs: [{ name: 'Plan', to: '/staff/plan' }],
    wide: true,
    body: (
      <>
        <p>
          {aims} aims and {measures} measures. {withValue} measures have a value that families can see;{' '}
          {measures - withValue} have none yet.
        </p>
        {priorities.map((one) => (
          <CoverageTable key={one.priority.id} {...one} />
        ))}
      </>
    ),
  }
})
