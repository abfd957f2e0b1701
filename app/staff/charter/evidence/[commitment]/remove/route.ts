import { EvidencePress } from '../../../../../../domain/charter/evidence'
import { removeEvidence } from '../../../../../../server/charter/evidence'
import { staffAction } from '../../../../../staff-with'
import { CommitmentAddress } from '../../../text/[commitment]/commitment-address'

/** Takes away evidence that nobody outside has seen. */
export const POST = staffAction(
  'charter.seat',
  CommitmentAddress,
  EvidencePress,
  async ({ params, values, ...staff }) => {
    if (!(await removeEvidence(staff, values.item)))
      return { problems: { '': 'It is published already, or it belongs to another organisation.' } }
    return { to: `/staff/charter/evidence/${params.commitment}`, done: 'It is taken away.' }
  },
)
