import { CommitmentShown } from '../../../../../components/charter-work/commitment-shown'
import { EvidenceForm } from '../../../../../components/charter-work/evidence-form'
import { EvidenceList } from '../../../../../components/charter-work/evidence-list'
import { mayAddEvidence } from '../../../../../domain/charter/evidence'
import { charterNow } from '../../../../../server/charter/charter'
import { evidenceOf } from '../../../../../server/charter/evidence'
import { evidenceNames } from '../../../../../server/charter/evidence-names'
import { seatOf } from '../../../../../server/charter/seat'
import { staffPage } from '../../../../staff-with'
import { CommitmentAddress } from '../../text/[commitment]/commitment-address'
import { home } from '../../crumbs'

export default staffPage('charter.see', CommitmentAddress, async ({ params, ...staff }) => {
  const charter = await charterNow(staff.tx)
  const commitment = charter?.text.commitments.find(({ id }) => id === params.commitment)
  if (!charter || !commitment) return null
  const seat = await seatOf(staff, charter)
  const all = await evidenceOf(staff.tx, charter.id)
  const mayPress = seat && (seat.facilitates || seat.leads)
  return {
    title: 'Evidence for a commitment',
    crumbs: [home, { name: 'Evidence', to: `${home.to}/evidence` }],
    body: (
      <>
        <CommitmentShown {...commitment} parties={charter.parties} names={await evidenceNames()} />
        <EvidenceList
          items={all.filter((one) => one.commitment === commitment.id)}
          mine={mayPress ? staff.me.organisation : null}
        />
        {mayAddEvidence(seat, commitment) && (
          <section>
            <h2>Add evidence</h2>
            <EvidenceForm commitment={commitment.id} kind={commitment.evidence?.kind ?? 'record'} />
          </section>
        )}
      </>
    ),
  }
})
