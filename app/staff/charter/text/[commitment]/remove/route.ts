import { RemovalForm } from '../../../../../../domain/charter/text-forms'
import { removeCommitment } from '../../../../../../server/charter/commitment-writing'
import { whyNotWritten } from '../../../../../../server/charter/written-words'
import { staffAction } from '../../../../../staff-with'
import { CommitmentAddress } from '../commitment-address'

/** Takes a commitment out of the text. */
export const POST = staffAction(
  'charter.work',
  CommitmentAddress,
  RemovalForm,
  async ({ params, values: { why: reason, since }, ...staff }) => {
    const removed = await removeCommitment(staff, params.commitment, { reason, since: Number(since) })
    const wrong = whyNotWritten(removed)
    if (wrong) return { problems: { '': wrong } }
    return { to: '/staff/charter/text', done: 'It is taken out. Its history stays.' }
  },
)
