import { CommitmentForm } from '../../../../../../domain/charter/text-forms'
import { charterNow } from '../../../../../../server/charter/charter'
import { writeCommitment } from '../../../../../../server/charter/commitment-writing'
import { whyNotWritten } from '../../../../../../server/charter/written-words'
import type { Outcome } from '../../../../../staff-outcome'
import { staffAction } from '../../../../../staff-with'
import { CommitmentAddress } from '../commitment-address'

/** Writes a commitment. When somebody changed it meanwhile, nothing is written and both texts come back. */
export const POST = staffAction(
  'charter.work',
  CommitmentAddress,
  CommitmentForm,
  async ({ params, values, ...staff }): Promise<Outcome> => {
    const { evidenceKind, evidenceWhat, since, order, ...rest } = values
    if (evidenceKind && !evidenceWhat)
      return { problems: { evidenceWhat: 'Say what will show whether it is kept.' } }
    const evidence = evidenceKind ? { kind: evidenceKind, what: evidenceWhat } : null
    const sent = { ...rest, evidence, order: Number(order), since: Number(since) }
    const written = await writeCommitment(staff, params.commitment, sent)
    const to = `/staff/charter/text/${written.id}`
    if (written.now === 'changed-meanwhile') {
      const charter = (await charterNow(staff.tx))!
      const now = charter.text.commitments.find(({ id }) => id === params.commitment)
      const theirs = now?.text ?? 'It was taken out of the text.'
      return { to, data: { to, done: 'Saved.', theirs, mine: values.text, lastEdit: charter.lastEdit } }
    }
    const wrong = whyNotWritten(written)
    if (wrong) return { problems: { '': wrong } }
    const done = 'The commitment is saved.'
    return { to, done, data: { to, done } }
  },
)
