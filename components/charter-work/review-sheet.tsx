import type { Rater, ReviewKind } from '../../domain/charter/review'
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
type Props = {
  review: Review
  raters: { rater: Rater; people: number }[]
  /** Commitments for which nobody has said yet what will be done. */
  silent: number
}

/** Where a review stands: until when, how many answered so far, what is missing, and where everybody reads it. */
export function ReviewSheet({ review, raters, silent }: Props) {
  const { version, number, kind, state, dueOn, publishedOn } = review
  const people = (rater: Rater) => raters.find((one) => one.rater === rater)?.people ?? 0
  return (
    <>
      <p>{reviewWords[kind].means}</p>
      <dl className="facts">
        <dt>Where it stands</dt>
        <dd>
          {publishedOn
            ? `Published on ${dayWords(publishedOn)}`
            : state === 'open'
              ? `People answer until ${dayWords(dueOn)}`
              : 'Nobody answers any more. The result is not published yet'}
        </dd>
        {kind === 'review' && (
          <>
            <dt>Families who answered</dt>
            <dd>{inFives(people('families'))}</dd>
            <dt>Young people who answered</dt>
            <dd>{inFives(people('young_people'))}</dd>
            <dt>Services that answered</dt>
            <dd>{people('services')}</dd>
          </>
        )}
      </dl>
      {kind === 'review' && state === 'open' && (
        <p>
          Families and young people answer at <a href="/en/charter/review">the public page of the review</a>,
          without an account. What they say is shown to nobody before it ends.
        </p>
      )}
      {silent > 0 && !publishedOn && (
        <p className="panel">
          <strong>
            {silent === 1 ? 'One commitment needs' : `${silent} commitments need`} a line on what will be done
          </strong>{' '}
          before the result can be published.
        </p>
      )}
      {publishedOn && (
        <p>
          Everybody reads it at <a href={`/en/charter/reviews/${version}/${number}`}>the public result</a>.
        </p>
      )}
    </>
  )
}

function inFives(people: number): string {
  return people ? `At least ${people}` : 'Fewer than 5'
}
