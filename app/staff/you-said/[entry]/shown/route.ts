import { ShownForm } from '../../../../../domain/you-said/entry-form'
import { showYouSaid } from '../../../../../server/you-said/you-said'
import { staffAction } from '../../../../staff-with'
import { EntryAddress } from '../entry-address'

/** Takes an entry off the public pages at once, or shows again what was agreed to. */
export const POST = staffAction(
  'you-said.write',
  EntryAddress,
  ShownForm,
  async ({ params, values, ...staff }) => {
    const shown = values.shown === 'yes'
    if (!(await showYouSaid(staff, params.entry, shown)))
      return {
        problems: { '': 'It is so already, or it belongs to another organisation. Load the page again.' },
      }
    const done = shown ? 'Everybody sees it again.' : 'It is off the public pages.'
    return { to: `/staff/you-said/${params.entry}`, done }
  },
)
