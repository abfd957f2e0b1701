import {
  gapIn,
  Kept,
  Rater,
  ratingsOf,
  type Ratings,
  type ReviewKind,
  type Said,
} from '../../domain/charter/review'
import { keptWords } from '../../domain/charter/review-forms'
import { inReadingOrder, type CharterText } from '../../domain/charter/text'

type Props = {
  review: { kind: ReviewKind; state: string }
  charter: { text: CharterText }
  said: Said[]
  evidence: { commitment: string }[]
  willDo: { commitment: string; willDo: string }[]
  at: string
  /** What services said so far, while this person may answer for one; null while they may not. */
  answers: { commitment: string; party: string; kept: Kept }[] | null
  own: string | null
  /** Commitments that need a line on what will be done, and whether this person may write it. */
  needs: string[]
  pledges: boolean
}

const groups: Record<Rater, string> = {
  families: 'Families',
  young_people: 'Young people',
  services: 'Services',
}

/** Every commitment with what each group said, side by side, and what will be done. */
export function ReviewTable({
  review,
  charter,
  said,
  evidence,
  willDo,
  at,
  answers,
  own,
  needs,
  pledges,
}: Props) {
  const { sections, commitments } = charter.text
  const raters = review.kind === 'review' ? Rater.options : []
  return (
    <section aria-label="Each commitment" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>Each commitment</caption>
        <thead>
          <tr>
            <th scope="col">Commitment</th>
            {raters.map((rater) => (
              <th key={rater} scope="col">
                {groups[rater]}
              </th>
            ))}
            <th scope="col">Evidence</th>
            <th scope="col">What will be done</th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(sections, commitments).map(({ id, text }) => {
            const ratings = ratingsOf(said, id)
            const mine = answers?.find(({ commitment, party }) => commitment === id && party === own)
            const shown = evidence.filter(({ commitment }) => commitment === id).length
            return (
              <tr key={id}>
                <th scope="row">
                  {answers ? <a href={`${at}/${id}`}>{text}</a> : text}
                  {mine && <span className="beside">Your party says: {keptWords[mine.kept]}</span>}
                  {gapIn(ratings) && <span className="mark urgent">Seen differently</span>}
                </th>
                {ratings
                  .filter(({ rater }) => raters.includes(rater))
                  .map((one) => (
                    <td key={one.rater} data-label={groups[one.rater]}>
                      {inWords(one, review.state)}
                    </td>
                  ))}
                <td data-label="Evidence">{shown || 'None published'}</td>
                <td data-label="What will be done">
                  {willDo.find(({ commitment }) => commitment === id)?.willDo ??
                    (needs.includes(id) ? 'Not said yet' : '')}
                  {pledges && needs.includes(id) && (
                    <a className="beside" href={`${at}/${id}`}>
                      Say what will be done<span className="vh">: {text}</span>
                    </a>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function inWords({ rater, said, count }: Ratings, state: string): string {
  if (state === 'open') return 'After it ends'
  if (!count) return rater === 'services' ? 'No answer' : 'Fewer than 10, not shown'
  return Kept.options
    .filter((kept) => said[kept])
    .map((kept) => `${keptWords[kept]}: ${said[kept]}`)
    .join(', ')
}
