import { EvidencePress } from '../../../../../../domain/charter/evidence'
import { publishEvidence } from '../../../../../../server/charter/evidence'
import { staffAction } from '../../../../../staff-with'
import { CommitmentAddress } from '../../../text/[commitment]/commitment-address'

/** Publishes evidence, for good. */
export const POST = staffAction(
  'charter.seat',
  CommitmentAddress,
  EvidencePress,
  async ({ params, values, ...staff }) => {
    if (!(await publishEvidence(staff, values.item)))
      return { problems: { '': 'It is published already, or it belongs to another organisation.' } }
    return { to: `/staff/charter/evidence/${params.commitment}`, done: 'Everybody can see it now.' }
  },
)
