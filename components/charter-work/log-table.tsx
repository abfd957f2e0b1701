import { influenceWords, joinedWords, rungs } from '../../domain/charter/log-entry'
import type { Influence } from '../../domain/registers/influence'
import { dayWords } from '../../domain/language/staff-dates'

type Entry = {
  id: string
  organisation: string
  title: string
  what: string
  toOn: string
  parentCarers: number
  youngPeople: number
  staff: number
  joinedAt: string
  ladder: number
  influence: Influence
}

/** What was worked on together, newest first; entries of the own organisation lead to where they are changed. */
export function LogTable({ entries, organisation }: { entries: Entry[]; organisation: string }) {
  return (
    <section aria-label="Co-production log" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>Newest first</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Until</th>
            <th scope="col">In the room</th>
            <th scope="col">Families joined</th>
            <th scope="col">How far they decided</th>
            <th scope="col">What became of it</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                {entry.organisation === organisation ? (
                  <a href={`/staff/charter/log/${entry.id}`}>{entry.title}</a>
                ) : (
                  entry.title
                )}
                <span className="beside">{entry.what}</span>
              </th>
              <td data-label="Until" className="day">
                {dayWords(entry.toOn)}
              </td>
              <td data-label="In the room">
                {entry.parentCarers} parents and carers, {entry.youngPeople} young people, {entry.staff} staff
              </td>
              <td data-label="Families joined">{joinedWords[entry.joinedAt as keyof typeof joinedWords]}</td>
              <td data-label="How far they decided">
                {entry.ladder}. {rungs[entry.ladder - 1]}
              </td>
              <td data-label="What became of it">{influenceWords[entry.influence]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
