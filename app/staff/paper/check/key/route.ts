import { KeyedForm } from '../../../../../domain/paper/key-forms'
import { keyAgain } from '../../../../../server/paper/second-keying'
import { Nowhere, staffAction } from '../../../../staff-with'
import { home } from '../../places'

/** Keys a form in a second time. */
export const POST = staffAction('paper.key', Nowhere, KeyedForm, async ({ values, ...staff }) => {
  const again = await keyAgain(staff, values)
  if (again === 'gone')
    return {
      problems: {
        '': 'This form cannot be keyed in again: somebody else did it, it was taken out, or it is part of a figure.',
      },
    }
  if ('problems' in again) return again
  return again.different
    ? { to: `${home.to}/differences/${values.form}` }
    : { to: home.to, done: 'Both keyed the same. Counts alone are kept of it.' }
})
