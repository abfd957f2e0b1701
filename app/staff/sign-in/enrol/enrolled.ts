import type { FirstFactor } from '../../../../server/people/second-factors'
import type { Outcome } from '../../../staff-outcome'

/** What adding a first second factor comes to. */
export function enrolled(added: FirstFactor, onward: string, wrong: Record<string, string>): Outcome {
  if (added === 'wrong') return { problems: wrong }
  if (added === 'has-one')
    return { problems: { '': 'You have a second factor already. Load the page again to use it.' } }
  return { to: onward, cookies: added.cookies, data: { codes: added.codes } }
}
