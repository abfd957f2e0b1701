import { ReviewSheet } from '../../../../../components/charter-work/review-sheet'
import { ReviewTable } from '../../../../../components/charter-work/review-table'
import { PressForm } from '../../../../../components/forms/press-form'
import { reviewWords } from '../../../../../domain/charter/review-forms'
import { serviceRatings } from '../../../../../server/charter/rating'
import { ratersOf, reviewResult } from '../../../../../server/charter/reviews'
import { seatOf } from '../../../../../server/charter/seat'
import { staffPage } from '../../../../staff-with'
import { home } from '../../crumbs'
import { numbersIn, ReviewAddress, reviewAt } from '../review-address'

export default staffPage('charter.see', ReviewAddress, async ({ params, ...staff }) => {
  const found = await reviewResult(staff.tx, ...numbersIn(params))
  if (!found) return null
  const { review, charter } = found
  const seat = await seatOf(staff, charter)
  const at = reviewAt(review)
  const answers = review.state === 'open' && Boolean(seat?.leads && seat.side === 'services')
  const pledges =
    review.state === 'closed' && !review.publishedOn && Boolean(seat?.facilitates || seat?.leads)
  return {
    title: `${reviewWords[review.kind].name} of version ${review.version}`,
    crumbs: [home, { name: 'Reviews', to: `${home.to}/reviews` }],
    wide: true,
    body: (
      <>
        <ReviewSheet
          review={review}
          raters={await ratersOf(staff, review, charter.id)}
          silent={
            found.answers.filter((id) => !found.willDo.some(({ commitment }) => commitment === id)).length
          }
        />
        {seat?.facilitates && review.state === 'open' && (
          <PressForm action={`${at}/close`} label="End it: nobody answers any more" />
        )}
        {seat?.facilitates && review.state === 'closed' && !review.publishedOn && (
          <PressForm action={`${at}/publish`} label="Publish the result" look="plain" />
        )}
        <ReviewTable
          {...found}
          at={at}
          answers={answers ? await serviceRatings(staff, review) : null}
          own={seat?.party.id ?? null}
          needs={found.answers}
          pledges={pledges}
        />
      </>
    ),
  }
})
