import { BeginForm } from '../../../../domain/charter/text-forms'
import { beginNext } from '../../../../server/charter/next-version'
import { Nowhere, staffAction } from '../../../staff-with'
import { home } from '../crumbs'

/** Begins the next version of the charter. */
export const POST = staffAction('charter.facilitate', Nowhere, BeginForm, async (staff) => {
  const number = await beginNext(staff)
  if (!number)
    return {
      problems: {
        '': 'A next version begins once the newest is published and its review has told its result.',
      },
    }
  return {
    to: home.to,
    done: `Version ${number} is begun. The one before stays in force until it is published.`,
  }
})
