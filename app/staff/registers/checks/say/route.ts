import { Check } from '../../../../../domain/registers/check'
import { check } from '../../../../../server/registers/checks'
import { Nowhere, staffAction } from '../../../../staff-with'
import { checks } from '../../crumbs'

/** Keeps a second person's word on an entry. */
export const POST = staffAction('registers.check', Nowhere, Check, async ({ values, ...staff }) => {
  if (!(await check(staff, values)))
    return {
      problems: { '': 'Somebody checked this already, or you wrote it down yourself. Take the next one.' },
    }
  return { to: checks.to, done: 'Your word is kept beside the first.' }
})
