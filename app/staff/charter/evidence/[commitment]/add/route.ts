import { EvidenceForm } from '../../../../../../domain/charter/evidence'
import { addEvidence } from '../../../../../../server/charter/evidence'
import { staffAction } from '../../../../../staff-with'
import { CommitmentAddress } from '../../../text/[commitment]/commitment-address'

/** Adds something that shows whether a commitment is kept. */
export const POST = staffAction(
  'charter.seat',
  CommitmentAddress,
  EvidenceForm,
  async ({ params, values, ...staff }) => {
    if (!(await addEvidence(staff, params.commitment, values)))
      return {
        problems: { '': 'Facilitators add evidence, and leads of the parties that the commitment binds.' },
      }
    return {
      to: `/staff/charter/evidence/${params.commitment}`,
      done: 'It is added. Publish it when everybody may see it.',
    }
  },
)
