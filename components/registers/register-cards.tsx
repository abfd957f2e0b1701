type Props = {
  reports: number
  overdue: number
  drafts: number
  rounds: number
  cases: number
  caseDrafts: number
  waits: boolean
}

/** The registers, each with how much is in it and what waits. */
export function RegisterCards(props: Props) {
  const { reports, overdue, drafts, rounds, cases, caseDrafts, waits } = props
  return (
    <ul className="cards">
      <li className="sheet">
        <h2>
          <a href="/staff/registers/reports">Reports</a>
        </h2>
        <p>
          {counted(reports, 'agreed report')} on the list
          {overdue > 0 && `, ${overdue} overdue`}
        </p>
        {drafts > 0 && <p>{counted(drafts, 'edition')} not complete yet: they count as not known.</p>}
      </li>
      <li className="sheet">
        <h2>
          <a href="/staff/registers/audits">Audits</a>
        </h2>
        <p>
          {counted(cases, 'case')} in {counted(rounds, 'round')}
        </p>
        {caseDrafts > 0 && <p>{counted(caseDrafts, 'case')} not complete yet: they count as not known.</p>}
      </li>
      <li className="sheet">
        <h2>
          <a href="/staff/registers/checks">Checks</a>
        </h2>
        <p>
          {waits
            ? 'There is an entry for you to check.'
            : 'Nothing waits for you. A second person checks some entries without seeing the first word.'}
        </p>
      </li>
    </ul>
  )
}

function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`
}
