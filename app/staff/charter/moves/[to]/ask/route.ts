import { missingInWords } from '../../../../../../domain/charter/stage-words'
import { MoveForm } from '../../../../../../domain/charter/work-forms'
import { charterNow } from '../../../../../../server/charter/charter'
import { move } from '../../../../../../server/charter/moving'
import { staffAction } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { StageAddress } from '../stage-address'

const said = {
  moved: 'Both sides agreed. The charter has moved.',
  asked: 'You asked for it. The other side has to agree now.',
  'asked-before': 'Your side has asked for this already. The other side has to agree.',
}

/** Asks for a move, or agrees to one that the other side asked for. */
export const POST = staffAction(
  'charter.see',
  StageAddress,
  MoveForm,
  async ({ params, values, ...staff }) => {
    const moved = await move(staff, params.to, values.note)
    if (moved.now === 'missing') {
      const charter = await charterNow(staff.tx)
      const gaps = moved.missing.map((one) => missingInWords(one, charter!.text, charter!.parties).text)
      return { problems: { '': `Not yet. ${gaps.join(' ')}` } }
    }
    if (moved.now === 'not-yours') return { problems: { '': 'Somebody else has to ask for this move.' } }
    if (moved.now === 'no-such-move')
      return { problems: { '': 'The charter has moved meanwhile. Load the page again.' } }
    return { to: home.to, done: said[moved.now] }
  },
)
