import type { PromiseInPlan } from '../../domain/charter/in-plan'

type Props = {
  id: string
  /** Whether something came of what people said about it. */
  youSaid: boolean
  /** Whether it is the charter itself that is measured, and one is in force. */
  charter: boolean
  /** What the charter promises about it, or about its area of the plan. */
  promises: PromiseInPlan[]
}

/** What else there is to read about a measure, as staff find it. */
export function BesideMeasure({ id, youSaid, charter, promises }: Props) {
  const links = [
    ...(youSaid
      ? [{ to: `/en/you-said?measure=${id}`, name: 'What came of what people said about it' }]
      : []),
    ...(charter ? [{ to: '/en/charter', name: 'The charter in force' }] : []),
    ...promises.map(({ id: promise, number, text }) => ({
      to: `/en/charter/clauses/${promise}`,
      name: `Promise ${number}: ${text}`,
    })),
  ]
  if (!links.length) return null
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">What stands beside it</h2>
      <ul className="plain-list">
        {links.map(({ to, name }) => (
          <li key={to}>
            <a href={to}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
