import { PositionForm, Stance } from '../../../../../../domain/charter/position'
import { takePosition } from '../../../../../../server/charter/agreeing'
import { whyNotSpoken } from '../../../../../../server/charter/spoken-words'
import { staffAction } from '../../../../../staff-with'
import { PositionAddress } from '../position-address'

/** Says what the own party thinks of one commitment. */
export const POST = staffAction(
  'charter.speak',
  PositionAddress,
  PositionForm,
  async ({ params, values, ...staff }) => {
    const stance = Stance.parse(values.stance)
    const wrong = whyNotSpoken(
      await takePosition(staff, { ...values, stance, commitment: params.commitment }),
    )
    if (wrong) return { problems: { '': wrong } }
    return { to: '/staff/charter/agreement', done: 'It is said for your party.' }
  },
)
