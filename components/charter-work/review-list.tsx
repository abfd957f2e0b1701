import type { ReviewKind } from '../../domain/charter/review'
import { reviewWords } from '../../domain/charter/review-forms'
import { dayWords } from '../../domain/language/staff-dates'

type Review = {
  version: number
  number: number
  kind: ReviewKind
  state: string
  dueOn: string
  publishedOn: string | null
}

/** Every review with where it stands, newest first. */
export function ReviewList({ reviews }: { reviews: Review[] }) {
  return (
    <ul className="to-do">
      {reviews.map((review) => (
        <li key={`${review.version}-${review.number}`} className="sheet">
          <a href={`/staff/charter/reviews/${review.version}-${review.number}`}>
            {reviewWords[review.kind].name} of version {review.version}
            <span className="beside">{standing(review)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function standing({ state, dueOn, publishedOn }: Review): string {
  if (publishedOn) return `Published on ${dayWords(publishedOn)}`
  return state === 'open' ? `People answer until ${dayWords(dueOn)}` : 'The result is not published yet'
}
