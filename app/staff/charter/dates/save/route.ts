import { DatesForm } from '../../../../../domain/charter/work-forms'
import { setDates } from '../../../../../server/charter/dates'
import type { Outcome } from '../../../../staff-outcome'
import { Nowhere, staffAction } from '../../../../staff-with'
import { home } from '../../crumbs'

/** Sets when anybody may comment, and when the charter is looked at again. */
export const POST = staffAction(
  'charter.facilitate',
  Nowhere,
  DatesForm,
  async ({ values, ...staff }): Promise<Outcome> => {
    const dated = await setDates(staff, values)
    if (dated === 'review')
      return { problems: { reviewDueOn: 'Choose a day ahead, at most twelve months from today.' } }
    if (dated === 'not-yours') return { problems: { '': 'Your organisation is no party to this charter.' } }
    return { to: home.to, done: 'The days are saved.' }
  },
)
