import { dayWords } from '../../domain/language/staff-dates'

type Request = {
  id: string
  arrivedOn: string
  answerBy: string
  isLate: boolean
  holder: string | null
  answeredOn: string | null
  answeredBy: string | null
}

const at = '/staff/safeguarding/contact'

/** Who waits to be contacted, the oldest first, without a name or a word. */
export function OpenRequests({ requests }: { requests: Request[] }) {
  return (
    <ul className="cards">
      {requests.map((request, place) => (
        <li key={request.id} className={request.isLate ? 'sheet urgent' : 'sheet'}>
          <h2>
            <a href={`${at}/${request.id}`}>
              Request {place + 1}, of {dayWords(request.arrivedOn)}
            </a>
          </h2>
          <p>
            <ContactMark request={request} />
          </p>
          <p>{request.holder ? `${request.holder} is answering` : 'Nobody is answering yet'}</p>
        </li>
      ))}
    </ul>
  )
}

/** By when somebody must have been in touch, or since when it is late. */
export function ContactMark({ request }: { request: Pick<Request, 'answerBy' | 'isLate' | 'answeredOn'> }) {
  const { answerBy, isLate, answeredOn } = request
  if (answeredOn) return <span className="mark">Answered</span>
  return (
    <span className={isLate ? 'mark urgent' : 'mark'}>
      {isLate ? `Overdue since ${dayWords(answerBy)}` : `To be answered by ${dayWords(answerBy)}`}
    </span>
  )
}

/** What was answered and is still kept. */
export function AnsweredRequests({ requests }: { requests: Request[] }) {
  if (!requests.length) return null
  return (
    <section className="scroll" aria-label="Answered requests" tabIndex={0}>
      <table className="table">
        <caption>Answered; each is deleted after 3 months</caption>
        <thead>
          <tr>
            <th scope="col">Came</th>
            <th scope="col">Answered</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {requests.map(({ id, arrivedOn, answeredOn, answeredBy }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${at}/${id}`}>{dayWords(arrivedOn)}</a>
              </th>
              <td>{answeredOn && dayWords(answeredOn)}</td>
              <td>{answeredBy}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
