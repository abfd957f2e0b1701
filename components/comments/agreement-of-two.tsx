import { kappaInWords, type Agreement } from '../../domain/comments/agreement'

type Props = {
  people: [string, string]
  comments: number
  overall: Agreement
  themes: { name: string; agreement: Agreement }[]
}

/** How far two people agree, in words, and theme by theme. */
export function AgreementOfTwo({ people, comments, overall, themes }: Props) {
  const both = people.join(' and ')
  return (
    <section aria-label={both}>
      <h2>{both}</h2>
      <p>
        Both coded {comments === 1 ? '1 comment' : `${comments} comments`}. They agree in {overall.percent}%
        of {overall.of} decisions. Beyond chance, their agreement is{' '}
        <strong>{kappaInWords(overall.kappa)}</strong>
        {overall.kappa !== null && ` (kappa ${overall.kappa.toFixed(2)})`}.
      </p>
      {comments < 20 && (
        <p className="hint">
          So few comments say little yet: have at least 20 coded by both before you rely on it.
        </p>
      )}
      <section className="scroll" aria-label={`Theme by theme, ${both}`} tabIndex={0}>
        <table className="table">
          <caption className="vh">Theme by theme, {both}</caption>
          <thead>
            <tr>
              <th scope="col">Theme</th>
              <th scope="col" className="number">
                Agree
              </th>
              <th scope="col">Beyond chance</th>
            </tr>
          </thead>
          <tbody>
            {themes.map(({ name, agreement: { percent, kappa } }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{percent}%</td>
                <td>
                  {kappaInWords(kappa)}
                  {kappa !== null && ` (${kappa.toFixed(2)})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
