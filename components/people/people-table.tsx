import { dayWords } from '../../domain/language/staff-dates'
import { roleWords } from '../../domain/people/access'
import { PersonMarks } from './person-marks'
import type { ShownPerson } from './shown-person'

type Props = { caption: string; people: ShownPerson[]; today: string }

/** People, one to a row: who they are, what they may do, and how their access stands. */
export function PeopleTable({ caption, people, today }: Props) {
  return (
    <table className="table stacked">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">May do</th>
          <th scope="col">Access</th>
          <th scope="col">Last signed in</th>
          <th scope="col">Second factor</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={`/staff/people/${person.id}`}>{person.name}</a>
              <span className="beside">{person.email}</span>
            </th>
            <td data-label="May do">{person.roles.map((role) => roleWords[role].name).join(', ')}</td>
            <td data-label="Access">
              <PersonMarks person={person} today={today} />
            </td>
            <td data-label="Last signed in" className="day">
              {person.seenOn ? dayWords(person.seenOn) : 'Never'}
            </td>
            <td data-label="Second factor">{person.secondFactor ? 'Set up' : 'Not set up'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
