import { AgreeForm } from '../../../../../domain/you-said/entry-form'
import { agreeToYouSaid } from '../../../../../server/you-said/you-said'
import { staffAction } from '../../../../staff-with'
import { EntryAddress } from '../entry-address'

/** A second person agrees that everybody sees the newest wording. */
export const POST = staffAction(
  'you-said.write',
  EntryAddress,
  AgreeForm,
  async ({ params, values, ...staff }) => {
    if (!(await agreeToYouSaid(staff, params.entry, Number(values.number))))
      return {
        problems: { '': 'Somebody else has to agree, once, to the newest wording. Load the page again.' },
      }
    return { to: `/staff/you-said/${params.entry}`, done: 'You agreed. Everybody sees it now.' }
  },
)
