import { dayWords } from '../../domain/language/staff-dates'
import { ownerWords, type Owned } from './measure-owner'

/** Measures whose next value is late, or due within a fortnight, with who answers for each. */
export function DueTable({ caption, rows }: { caption: string; rows: (Owned & { title: string })[] }) {
  if (!rows.length) return null
  return (
    <table className="table stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Due</th>
          <th scope="col">Who answers for it</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.measure}>
            <th scope="row">
              <a href={`/staff/plan/${row.measure}`}>{row.title}</a>
            </th>
            <td data-label="Due" className="day">
              {dayWords(row.dueOn!)}
            </td>
            <td data-label="Who answers for it">{ownerWords(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
