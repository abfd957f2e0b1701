import type { Outcome } from '../../domain/charter/suggestion'
import { outcomeWords } from '../../domain/charter/suggestion-words'
import { dayWords } from '../../domain/language/staff-dates'

type Given = {
  side: 'families' | 'services'
  outcome: Outcome
  reason: string
  party: string | null
  on: string
}
type Props = { suggestion: { outcome: Outcome | null; reason: string | null; given: Given[] } }

/** What became of a suggestion, and what each side gave. */
export function Answer({ suggestion: { outcome, reason, given } }: Props) {
  return (
    <section>
      <h2>The answer</h2>
      {outcome ? (
        <p className="panel">
          <strong>{outcomeWords[outcome].name}.</strong> {reason}
        </p>
      ) : (
        <p>
          {given.length ? 'It stands once both sides say the same.' : 'Neither side has said anything yet.'}
        </p>
      )}
      <ul className="plain-list">
        {given.map(({ side, outcome: says, reason: why, party, on }) => (
          <li key={side}>
            <strong>{side === 'families' ? 'Families' : 'Services'}</strong>, {party ?? 'not known any more'},{' '}
            {dayWords(on)}: {outcomeWords[says].name.toLowerCase()}. {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
