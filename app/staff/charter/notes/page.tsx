import { NotesForm } from '../../../../components/charter-work/notes-form'
import { inReadingOrder } from '../../../../domain/charter/text'
import { charterNow } from '../../../../server/charter/charter'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.work', Nowhere, async ({ tx }) => {
  const charter = await charterNow(tx)
  if (!charter) return null
  const { sections, commitments } = charter.text
  return {
    title: 'Notes of a meeting',
    crumbs: [home],
    body: (
      <>
        <p>
          So that people count who never come to these pages. Everybody can read what is entered here at once.
        </p>
        <NotesForm commitments={inReadingOrder(sections, commitments)} />
      </>
    ),
  }
})
