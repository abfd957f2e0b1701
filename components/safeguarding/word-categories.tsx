type Category = { id: string; name: string; words: string[] }

/** The kinds of words, the gravest first, each with a way to change it. */
export function WordCategories({ categories }: { categories: Category[] }) {
  return (
    <section aria-label="Kinds of words" tabIndex={0} className="scroll">
      <table className="table">
        <caption>Kinds, the gravest first</caption>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col" className="number">
              Lines
            </th>
          </tr>
        </thead>
        <tbody>
          {categories.map(({ id, name, words }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`/staff/safeguarding/words/${id}`}>{name}</a>
              </th>
              <td className="number">{words.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
