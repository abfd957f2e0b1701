import { OpenReviewForm } from '../../../../components/charter-work/open-review-form'
import { ReviewList } from '../../../../components/charter-work/review-list'
import { EmptyState } from '../../../../components/staff/empty-state'
import { mayOpen, ReviewKind } from '../../../../domain/charter/review'
import { charterNow, versionsOf } from '../../../../server/charter/charter'
import { reviewsOf } from '../../../../server/charter/reviews'
import { seatOf } from '../../../../server/charter/seat'
import { Nowhere, staffPage } from '../../../staff-with'
import { home } from '../crumbs'

export default staffPage('charter.see', Nowhere, async (staff) => {
  const { tx } = staff
  const charter = await charterNow(tx)
  if (!charter) return null
  const inForce = (await versionsOf(tx)).findLast(
    ({ stage }) => stage === 'published' || stage === 'in_review',
  )
  const reviews = await reviewsOf(tx)
  const own = reviews.filter(({ version }) => version === inForce?.number)
  const kinds = inForce ? ReviewKind.options.filter((kind) => mayOpen(kind, inForce.stage, own)) : []
  const facilitates = (await seatOf(staff, charter))?.facilitates ?? false
  return {
    title: 'Reviews',
    crumbs: [home],
    body: (
      <>
        <p>
          After six months: is there evidence for each commitment? After twelve: families, young people and
          services each say whether each was kept. They are shown side by side and never mixed, because a gap
          between them is what there is to find.
        </p>
        {reviews.length > 0 && <ReviewList reviews={reviews} />}
        {!reviews.length && (
          <EmptyState title="There was no review yet">
            <p>
              A check can be opened once a version is published, and a review once both sides have begun it.
            </p>
          </EmptyState>
        )}
        {facilitates && kinds.length > 0 && (
          <section>
            <h2>Open one</h2>
            <OpenReviewForm kinds={kinds} />
          </section>
        )}
      </>
    ),
  }
})
