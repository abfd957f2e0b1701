import { marks } from '../../domain/insights/marks'

/** What the marks of a page mean, once at its end. */
export function Marks() {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">What the marks mean</h2>
      <ul className="plain-list">
        {Object.entries(marks).map(([mark, words]) => (
          <li key={mark}>
            [{mark}] = {words}
          </li>
        ))}
      </ul>
      <p>
        Every number is about at least 10 people. Groups of fewer are joined together as “Other or not shown”,
        so that no one can be recognised, whatever is added, subtracted or compared.
      </p>
    </section>
  )
}
