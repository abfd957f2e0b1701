import { PressForm } from '../forms/press-form'

/** The names on the list, each with a way to take it off. */
export function NameList({ names }: { names: string[] }) {
  return (
    <section aria-labelledby="names-heading">
      <h2 id="names-heading">On the list</h2>
      {names.length === 0 && <p>No name yet.</p>}
      <ul className="rows">
        {names.map((name) => (
          <li key={name}>
            <span dir="auto">{name}</span>
            <PressForm
              action="/staff/names-to-take-out/remove"
              fields={{ name }}
              label="Take off"
              about={name}
              look="link"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
