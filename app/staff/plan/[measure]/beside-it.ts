import type { Measure, Plan } from '../../../../domain/plan/plan'
import { promisesInPlan } from '../../../../server/charter/promises-in-plan'
import { publicYouSaid } from '../../../../server/you-said/public-you-said'

/** What stands beside a measure for those at work: what is public about it and about its area of the plan. */
export async function besideIt(plan: Plan, { id }: Measure) {
  const priority = plan.priorities.find(({ measures }) => measures.some((one) => one.id === id))!
  const charter = await promisesInPlan()
  return {
    id,
    youSaid: (await publicYouSaid({ measure: id })).length > 0,
    charter: charter.measure === id,
    promises: [...charter.ofMeasure(id), ...charter.ofPriority(priority)],
  }
}
