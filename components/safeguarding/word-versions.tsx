import { dayWords } from '../../domain/language/staff-dates'

type Version = {
  number: number
  on: string
  who: string | null
  reason: string
  added: string[]
  removed: string[]
}

/** How the list came to be what it is. */
export function WordVersions({ versions }: { versions: Version[] }) {
  return (
    <section>
      <h2>Versions</h2>
      <ol className="plain-list" reversed start={versions[0]?.number}>
        {versions.map(({ number, on, who, reason, added, removed }) => (
          <li key={number}>
            <strong>Version {number}</strong>, {dayWords(on)}
            {who && <>, by {who}</>}: {reason}
            <Lines what="Added" lines={added} />
            <Lines what="Taken out" lines={removed} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Lines({ what, lines }: { what: string; lines: string[] }) {
  if (!lines.length) return null
  return (
    <details>
      <summary>
        {what}: {lines.length === 1 ? '1 line' : `${lines.length} lines`}
      </summary>
      <p dir="auto">{lines.join(', ')}</p>
    </details>
  )
}
