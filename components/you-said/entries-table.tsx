import { dayWords } from '../../domain/language/staff-dates'
import { becameWords, type Became, type Standing } from '../../domain/you-said/entry'

const standingWords: Record<Standing, string> = {
  draft: 'Draft, waits for a second person',
  shown: 'Everybody sees it',
  changing: 'Everybody sees it; a new wording waits for a second person',
  off: 'Taken off the public pages',
}

type Row = {
  id: string
  title: string
  became: Became
  belongs: string
  organisation: string
  on: string
  standing: Standing
}

/** Entries of "You said, we did", with how far each is. */
export function EntriesTable({ rows }: { rows: Row[] }) {
  return (
    <table className="table stacked">
      <caption>Entries, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">Entry</th>
          <th scope="col">What came of it</th>
          <th scope="col">Belongs to</th>
          <th scope="col">Organisation</th>
          <th scope="col">Last written</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, became, belongs, organisation, on, standing }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`/staff/you-said/${id}`}>{title}</a>
            </th>
            <td data-label="What came of it">{becameWords[became].replace(', because', '')}</td>
            <td data-label="Belongs to">{belongs || 'Nothing in particular'}</td>
            <td data-label="Organisation">{organisation}</td>
            <td data-label="Last written" className="day">
              {dayWords(on)}
            </td>
            <td data-label="Stands">{standingWords[standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
