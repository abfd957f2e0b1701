import { beginAgain } from '../../../../../../server/paper/second-keying'
import { Nowhere, staffAction } from '../../../../../staff-with'
import { FormAddress, home } from '../../../places'

/** Forgets a second keying, to key the form in once more. */
export const POST = staffAction('paper.key', FormAddress, Nowhere, async ({ params, ...staff }) => {
  const forgotten = await beginAgain(staff, params.form)
  if (!forgotten) return { problems: { '': 'There is nothing to forget any more. Go back to Paper forms.' } }
  return { to: `${home.to}/check`, done: 'What you keyed is forgotten. Key the form in once more.' }
})
