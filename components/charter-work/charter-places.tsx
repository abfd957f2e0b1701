/** The places of the charter's work, each with what it is for. */
export function CharterPlaces({ places }: { places: { name: string; to: string; about: string }[] }) {
  return (
    <nav aria-label="Places of the charter">
      <ul className="charter-places">
        {places.map(({ name, to, about }) => (
          <li key={to} className="sheet">
            <a href={to}>
              {name}
              <span className="beside">{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
