import type { Quotable } from '../../domain/comments/quote'

/** Where the words about a measure's area are that may be quoted, and how many: they are read there, for a purpose. */
export function QuotableWords({ surveys }: { surveys: Quotable[] }) {
  if (!surveys.length) return null
  return (
    <section aria-labelledby="quotable">
      <h2 id="quotable">Words that may be quoted</h2>
      <p>
        Comments to questions about this area of the plan that two people agreed may be quoted. They are read
        with the comments, for a purpose, and shown to families in{' '}
        <a href="/staff/you-said">You said, we did</a>.
      </p>
      <ul className="plain-list">
        {surveys.map(({ id, title, quotable, address }) => (
          <li key={id}>
            <a href={address}>{title}</a>: {howMany(quotable)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function howMany(quotable: number | null): string {
  if (quotable === null) return 'say what you read them for to see them'
  return quotable === 0 ? 'none yet' : String(quotable)
}
