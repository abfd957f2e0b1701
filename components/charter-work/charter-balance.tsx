import type { Balance } from '../../domain/charter/suggestion'

const who = { families: 'Families and young people', staff: 'Staff' }

/** How much came from families and from staff, and what became of each. */
export function CharterBalance({ balance }: { balance: Balance[] }) {
  return (
    <section aria-label="Balance" tabIndex={0} className="scroll">
      <table className="table stacked">
        <caption>What came from whom, and what became of it</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Suggestions</th>
            <th scope="col">Taken</th>
            <th scope="col">Taken with changes</th>
            <th scope="col">Part of another</th>
            <th scope="col">Not taken</th>
            <th scope="col">To decide</th>
          </tr>
        </thead>
        <tbody>
          {balance.map(({ from, suggestions, accepted, accepted_changed, merged, not_accepted, open }) => (
            <tr key={from}>
              <th scope="row">{who[from]}</th>
              <td data-label="Suggestions">{suggestions}</td>
              <td data-label="Taken">{accepted}</td>
              <td data-label="Taken with changes">{accepted_changed}</td>
              <td data-label="Part of another">{merged}</td>
              <td data-label="Not taken">{not_accepted}</td>
              <td data-label="To decide">{open}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
