import { SectionForm } from '../../../../../components/charter-work/section-form'
import { charterNow } from '../../../../../server/charter/charter'
import { Nowhere, staffPage } from '../../../../staff-with'
import { textCrumbs } from '../crumbs'

export default staffPage('charter.work', Nowhere, async ({ tx, query }) => {
  const charter = await charterNow(tx)
  if (!charter) return null
  const part = charter.text.sections.find(({ id }) => id === query.get('part'))
  const order = String(part?.order ?? charter.text.sections.length + 1)
  const { id = '', title = '', subtitle = '' } = part ?? {}
  return {
    title: part ? `Change the part “${title}”` : 'Add a part',
    crumbs: textCrumbs,
    body: <SectionForm start={{ id, order, title, subtitle, since: String(charter.lastEdit) }} />,
  }
})
