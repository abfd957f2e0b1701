import { RestForm } from '../../../../../domain/charter/position'
import { supportTheRest } from '../../../../../server/charter/agreeing'
import { whyNotSpoken } from '../../../../../server/charter/spoken-words'
import { Nowhere, staffAction } from '../../../../staff-with'

/** Supports everything that the own party has not said anything about. */
export const POST = staffAction('charter.speak', Nowhere, RestForm, async ({ values, ...staff }) => {
  const wrong = whyNotSpoken(await supportTheRest(staff, values.hash))
  if (wrong) return { problems: { '': wrong } }
  return {
    to: '/staff/charter/agreement',
    done: 'Your party supports all the rest. You can still change each one.',
  }
})
