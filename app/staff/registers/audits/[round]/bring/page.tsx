import { UploadForm } from '../../../../../../components/registers/upload-form'
import { round } from '../../../../../../server/registers/rounds'
import { staffPage } from '../../../../../staff-with'
import { audits, home } from '../../../crumbs'
import { crumbOf, RoundAddress } from '../../round-address'

export default staffPage('registers.edit', RoundAddress, async ({ params, ...staff }) => {
  const found = await round(staff, params.round)
  if (!found) return null
  return {
    title: 'Bring a file of cases',
    crumbs: [home, audits, crumbOf(found)],
    body: (
      <>
        <p>
          Any audit tool will do that saves a table. You say which column is which, see what would come of it,
          and nothing is kept before you say so. Take names, NHS numbers and dates of birth out first: rows
          with them are refused.
        </p>
        <UploadForm action={`${audits.to}/${found.id}/bring/send`} />
      </>
    ),
  }
})
