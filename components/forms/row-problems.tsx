type Problem = { row: number; column: string; said: string; problem: string }

const MOST_SHOWN = 100

/** What is wrong in a file somebody brought, row by row: the first hundred, and how many more. */
export function RowProblems({ problems }: { problems: Problem[] }) {
  return (
    <>
      <table className="table stacked">
        <caption>What is wrong, by row of the file</caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What stands there</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map(({ row, column, said, problem }) => (
            <tr key={`${row} ${column}`}>
              <th scope="row">{row}</th>
              <td data-label="Column">{column}</td>
              <td data-label="What stands there">{said || 'Nothing'}</td>
              <td data-label="What is wrong">{problem}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more.</p>}
    </>
  )
}
