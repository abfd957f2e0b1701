import { z } from 'zod'
import { measuresOf } from '../../../../domain/plan/plan'
import { currentPlan } from '../../../../server/plan/plan'
import { refused } from '../../../staff-outcome'

/** The measure in an address. */
export const MeasureAddress = z.object({ measure: z.string().max(40) })

/** The plan in force and its measure of this id; refused when there is none. */
export async function measureAt({ measure: id }: z.infer<typeof MeasureAddress>) {
  const plan = await currentPlan()
  const measure = plan && measuresOf(plan).find((one) => one.id === id)
  if (!plan || !measure) throw refused(404)
  return { plan: plan.id, measure }
}
