import { HideForm } from '../../../../../../../domain/charter/answer-forms'
import { moderate } from '../../../../../../../server/charter/moderation'
import { staffAction } from '../../../../../../staff-with'
import { HeldAddress } from '../held-address'

/** Keeps something from being shown, with a reason for whoever sent it. */
export const POST = staffAction(
  'charter.work',
  HeldAddress,
  HideForm,
  async ({ params, values, ...staff }) => {
    const what = { kind: params.kind, id: params.item }
    if (!(await moderate(staff, what, { state: 'hidden', reason: values.reason })))
      return { problems: { '': 'Only a moderator does this, and only while it waits.' } }
    return {
      to: '/staff/charter/moderation',
      done: 'It is not shown. What others said about it stays.',
      undo: { action: `/staff/charter/moderation/${params.kind}/${params.item}/show` },
    }
  },
)
