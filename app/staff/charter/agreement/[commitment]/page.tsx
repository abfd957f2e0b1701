import { PositionForm } from '../../../../../components/charter-work/position-form'
import { agreementOf } from '../../../../../server/charter/agreement'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { PositionAddress } from './position-address'

export default staffPage('charter.speak', PositionAddress, async ({ params, ...staff }) => {
  const agreement = await agreementOf(staff)
  const commitment = agreement?.commitments.find(({ id }) => id === params.commitment)
  if (!agreement || !commitment) return null
  const { charter, seat, positions } = agreement
  const { hash, stage } = charter.version
  if (stage !== 'agree' || !hash || !seat?.leads) return null
  const own = positions.find((one) => one.commitment === commitment.id && one.party === seat.party.id)
  return {
    title: 'What your party says',
    crumbs: [home, { name: 'Agreement', to: `${home.to}/agreement` }],
    body: (
      <>
        <p>For {seat.party.name}, on this commitment:</p>
        <p className="words">{commitment.text}</p>
        <PositionForm commitment={commitment.id} hash={hash} start={own ?? null} />
      </>
    ),
  }
})
