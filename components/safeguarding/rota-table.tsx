import { dayWords } from '../../domain/language/staff-dates'

type Week = { week: string; reader: string | null; deputy: string | null; covered: boolean }

/** The weeks ahead: who reads, who stands in, and where somebody is missing. */
export function RotaTable({ weeks, mayEdit }: { weeks: Week[]; mayEdit: boolean }) {
  return (
    <section className="scroll" aria-label="Reading rota" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">Reads</th>
            <th scope="col">Stands in</th>
            {mayEdit && (
              <th scope="col">
                <span className="vh">Change</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, reader, deputy, covered }) => (
            <tr key={week}>
              <th scope="row">{dayWords(week)}</th>
              <td>{reader ?? <span className="mark">Nobody</span>}</td>
              <td>
                {deputy ?? <span className="mark">Nobody</span>}
                {reader && !covered && <span className="mark urgent">One of them may not read any more</span>}
              </td>
              {mayEdit && (
                <td>
                  <a href={`/staff/safeguarding/rota/${week}`}>
                    Change<span className="vh"> the week of {dayWords(week)}</span>
                  </a>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
