type Theme = { theme: string; name: string; about: number | null }

/** The themes of one quarter; one that fewer than ten responses carry has no number. */
export function ThemesTable({ quarter, themes }: { quarter: string; themes: Theme[] }) {
  const counted = themes.filter(({ about }) => about !== null).sort((a, b) => b.about! - a.about!)
  const fewer = themes.filter(({ about }) => about === null).map(({ name }) => name)
  return (
    <section aria-label={quarter}>
      <h2>{quarter}</h2>
      {counted.length > 0 && (
        <table className="table">
          <caption className="vh">Themes, {quarter}</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="number">
                Responses, at least
              </th>
            </tr>
          </thead>
          <tbody>
            {counted.map(({ theme, name, about }) => (
              <tr key={theme}>
                <th scope="row">{name}</th>
                <td className="number">{about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {fewer.length > 0 && (
        <p className="hint">Not shown, to protect people, because fewer than ten: {fewer.join(', ')}.</p>
      )}
    </section>
  )
}
