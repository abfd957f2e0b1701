import { SettleForm } from '../../../../../../domain/paper/key-forms'
import { settle } from '../../../../../../server/paper/settling'
import { staffAction } from '../../../../../staff-with'
import { FormAddress, home } from '../../../places'

const gone = 'There is nothing to settle any more: it was settled, or the form is part of a figure by now.'

/** Settles where two people keyed a form differently. */
export const POST = staffAction(
  'paper.key',
  FormAddress,
  SettleForm,
  async ({ params, values, ...staff }) => {
    const became = await settle(staff, params.form, values)
    if (became === 'gone') return { problems: { '': gone } }
    if (became !== 'settled') return became
    return { to: home.to, done: 'It is settled. Both keyings are gone; counts alone are kept.' }
  },
)
