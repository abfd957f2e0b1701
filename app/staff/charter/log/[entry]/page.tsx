import { LogForm } from '../../../../../components/charter-work/log-form'
import { charterNow } from '../../../../../server/charter/charter'
import { logEntries } from '../../../../../server/charter/log'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { EntryAddress } from './entry-address'
import { logFormFor } from './log-form-for'

export default staffPage('charter.work', EntryAddress, async ({ params, tx, me }) => {
  const charter = await charterNow(tx)
  const entry = (await logEntries(tx)).find(({ id }) => id === params.entry)
  if (!charter || (!entry && params.entry !== 'new')) return null
  if (entry && entry.organisation !== me.organisation) return null
  return {
    title: entry ? 'Change an entry' : 'Add to the log',
    crumbs: [home, { name: 'Co-production log', to: `${home.to}/log` }],
    body: <LogForm {...logFormFor(entry, charter)} />,
  }
})
