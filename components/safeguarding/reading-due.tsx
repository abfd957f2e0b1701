type Due = { survey: string; title: string; waiting: number; dueToday: number; late: number }

/** What waits to be read, survey by survey; what is late stands out by words, not by colour alone. */
export function ReadingDue({ due }: { due: Due[] }) {
  return (
    <section>
      <h2>To read</h2>
      {due.length === 0 ? (
        <p>Every comment has been read.</p>
      ) : (
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">Survey</th>
              <th scope="col" className="number">
                Waiting
              </th>
              <th scope="col" className="number">
                Due today
              </th>
              <th scope="col">Late</th>
            </tr>
          </thead>
          <tbody>
            {due.map(({ survey, title, waiting, dueToday, late }) => (
              <tr key={survey}>
                <th scope="row">
                  <a href={`/staff/comments/${survey}`}>{title}</a>
                </th>
                <td className="number" data-label="Waiting">
                  {waiting}
                </td>
                <td className="number" data-label="Due today">
                  {dueToday}
                </td>
                <td data-label="Late">
                  {late > 0 ? <span className="mark urgent">{late} late</span> : 'None'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
