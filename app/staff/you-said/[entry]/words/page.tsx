import { YouSaidForm } from '../../../../../components/you-said/you-said-form'
import { youSaidEntry } from '../../../../../server/you-said/you-said'
import { staffPage } from '../../../../staff-with'
import { inYouSaid } from '../../crumbs'
import { youSaidFormFor } from '../../form-for'
import { EntryAddress } from '../entry-address'

export default staffPage('you-said.write', EntryAddress, async ({ tx, me, params }) => {
  const entry = await youSaidEntry({ tx }, params.entry)
  if (!entry || entry.organisation !== me.organisation) return null
  const [newest] = entry.revisions
  const { title, survey } = newest!.content
  return {
    title: 'Write it anew',
    crumbs: [inYouSaid, { name: title, to: `/staff/you-said/${entry.id}` }],
    body: (
      <YouSaidForm action={`/staff/you-said/${entry.id}/save`} {...await youSaidFormFor(survey, newest!)} />
    ),
  }
})
