import type { Measure, Plan } from '../../../../domain/plan/plan'
import { promisesInPlan } from '../../../../server/charter/promises-in-plan'
import { quotableAbout } from '../../../../server/comments/quotable'
import type { Staff } from '../../../../server/staff'
import { publicYouSaid } from '../../../../server/you-said/public-you-said'

/**
 * What stands beside a measure for those at work: what is public about it and about its area of the plan, and how many
 * comments about the area may be quoted.
 */
export async function besideIt(staff: Staff, plan: Plan, { id }: Measure) {
  const priority = plan.priorities.find(({ measures }) => measures.some((one) => one.id === id))!
  const charter = await promisesInPlan()
  return {
    id,
    youSaid: (await publicYouSaid({ measure: id })).length > 0,
    charter: charter.measure === id,
    quotable: await quotableAbout(staff, priority.id),
    promises: [...charter.ofMeasure(id), ...charter.ofPriority(priority)],
  }
}
