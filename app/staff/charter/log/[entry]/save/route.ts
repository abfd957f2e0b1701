import { entryOf, LogForm } from '../../../../../../domain/charter/log-entry'
import { addEntry, changeEntry } from '../../../../../../server/charter/log'
import { staffAction } from '../../../../../staff-with'
import { EntryAddress } from '../entry-address'

/** Keeps something that was worked on together, new or changed. */
export const POST = staffAction(
  'charter.work',
  EntryAddress,
  LogForm,
  async ({ params, values, ...staff }) => {
    const entry = entryOf(values)
    if (params.entry === 'new') await addEntry(staff, entry)
    else if (!(await changeEntry(staff, params.entry, Number(values.rev), entry)))
      return {
        problems: {
          '': 'Somebody changed it meanwhile, or it belongs to another organisation. Load it again.',
        },
      }
    return { to: '/staff/charter/log', done: 'It is in the log.' }
  },
)
