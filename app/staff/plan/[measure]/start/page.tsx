import { BaselineForm } from '../../../../../components/plan/baseline-form'
import { staffPage } from '../../../../staff-with'
import { measureAt, MeasureAddress } from '../address'

export default staffPage('plan.report', MeasureAddress, async ({ params }) => {
  const found = await measureAt(params).catch(() => null)
  if (!found) return null
  const { id, shortTitle } = found.measure
  return {
    title: 'Record the starting point',
    crumbs: [
      { name: 'Plan', to: '/staff/plan' },
      { name: shortTitle, to: `/staff/plan/${id}` },
    ],
    body: (
      <>
        <p>
          What this measure was before the plan began. Only a figure that somebody can find again: never a
          guess.
        </p>
        <BaselineForm id={id} />
      </>
    ),
  }
})
