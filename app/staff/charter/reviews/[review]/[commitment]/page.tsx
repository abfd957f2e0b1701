import { PledgeForm } from '../../../../../../components/charter-work/pledge-form'
import { RatingForm } from '../../../../../../components/charter-work/rating-form'
import { serviceRatings } from '../../../../../../server/charter/rating'
import { reviewResult } from '../../../../../../server/charter/reviews'
import { seatOf } from '../../../../../../server/charter/seat'
import { staffPage } from '../../../../../staff-with'
import { home } from '../../../crumbs'
import { numbersIn, reviewAt } from '../../review-address'
import { ReviewPlace } from './review-place'

export default staffPage('charter.seat', ReviewPlace, async ({ params, ...staff }) => {
  const found = await reviewResult(staff.tx, ...numbersIn(params))
  const commitment = found?.charter.text.commitments.find(({ id }) => id === params.commitment)
  const seat = found && (await seatOf(staff, found.charter))
  if (!found || !commitment || !seat) return null
  const { review, willDo, answers } = found
  const at = reviewAt(review)
  const rates = review.state === 'open' && seat.leads && seat.side === 'services'
  const pledges = !review.publishedOn && answers.includes(commitment.id) && (seat.facilitates || seat.leads)
  if (!rates && !pledges) return null
  const own = (await serviceRatings(staff, review)).find(
    (one) => one.commitment === commitment.id && one.party === seat.party.id,
  )
  return {
    title: rates ? 'Was it kept?' : 'What will be done',
    crumbs: [home, { name: 'Reviews', to: `${home.to}/reviews` }, { name: 'The review', to: at }],
    body: (
      <>
        <p className="words">{commitment.text}</p>
        {rates && (
          <RatingForm action={`${at}/${commitment.id}/rate`} party={seat.party.name} kept={own?.kept ?? ''} />
        )}
        {pledges && (
          <PledgeForm
            action={`${at}/${commitment.id}/answer`}
            willDo={willDo.find((one) => one.commitment === commitment.id)?.willDo ?? ''}
          />
        )}
      </>
    ),
  }
})
