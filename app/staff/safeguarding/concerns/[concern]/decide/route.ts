import { Decision, decisions } from '../../../../../../domain/safeguarding/decision'
import { decide } from '../../../../../../server/safeguarding/concern-words'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { ConcernAddress } from '../../concern-address'

/** Writes down what becomes of a concern. */
export const POST = staffAction(
  'concerns.decide',
  ConcernAddress,
  Decision,
  async ({ params, values, ...staff }) => {
    if (!(await decide(staff, params.concern, values)))
      return {
        problems: { '': 'It was decided in the meantime, and its copy is gone. Load the page again.' },
      }
    const { name } = decisions[values.decision]
    return { to: `${home.to}/concerns/${params.concern}`, done: `Written down: ${name.toLowerCase()}.` }
  },
)
