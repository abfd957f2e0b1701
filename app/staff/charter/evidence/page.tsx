import { EvidenceOverview } from '../../../../components/charter-work/evidence-overview'
import { inReadingOrder } from '../../../../domain/charter/text'
import { charterNow } from '../../../../server/charter/charter'
import { evidenceOf } from '../../../../server/charter/evidence'
import { evidenceNames } from '../../../../server/charter/evidence-names'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async ({ tx }) => {
  const charter = await charterNow(tx)
  if (!charter) return null
  const { sections, commitments } = charter.text
  return {
    title: 'Evidence',
    crumbs: [home],
    wide: true,
    body: (
      <>
        <p>
          Each commitment says how it will be seen whether it is kept. Here stands what was seen. What is
          published everybody reads on the page of the commitment.
        </p>
        <EvidenceOverview
          commitments={inReadingOrder(sections, commitments)}
          items={await evidenceOf(tx, charter.id)}
          parties={charter.parties}
          names={await evidenceNames()}
        />
      </>
    ),
  }
})
