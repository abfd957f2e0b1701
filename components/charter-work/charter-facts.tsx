import { dayWords } from '../../domain/language/staff-dates'

type Dates = { consultOpensOn: string | null; consultClosesOn: string | null; reviewDueOn: string | null }
type Props = {
  dates: Dates
  parties: { id: string; name: string; lead: string | null; requiredToSign: boolean }[]
  facilitates: boolean
}

/** The days of a version, and who speaks for each party. */
export function CharterFacts({ dates, parties, facilitates }: Props) {
  const day = (on: string | null) => (on ? dayWords(on) : 'Not set yet')
  return (
    <>
      <section>
        <h2>Days</h2>
        <dl className="facts">
          <dt>Consultation opens</dt>
          <dd>{day(dates.consultOpensOn)}</dd>
          <dt>Last day of the consultation</dt>
          <dd>{day(dates.consultClosesOn)}</dd>
          <dt>Review by</dt>
          <dd>{day(dates.reviewDueOn)}</dd>
        </dl>
        {facilitates && (
          <p>
            <a href="/staff/charter/dates">Change the days</a>
          </p>
        )}
      </section>
      <section>
        <h2>Parties</h2>
        <dl className="facts">
          {parties.map(({ id, name, lead, requiredToSign }) => (
            <div key={id} className="contents">
              <dt>{name}</dt>
              <dd>
                {lead ? `${lead} speaks for it` : 'Nobody speaks for it yet'}
                {!requiredToSign && <span className="beside">May sign, and need not</span>}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          <a href="/staff/charter/parties">Parties, and who works on the charter</a>
        </p>
      </section>
    </>
  )
}
