import type { Outcome, Voice } from '../../domain/charter/suggestion'
import { outcomeWords, voiceWords } from '../../domain/charter/suggestion-words'

type Suggestion = {
  id: string
  proposed: string
  from: Voice
  outcome: Outcome | null
  given: { side: string }[]
}

/** Suggestions, each with who made it and what became of it; each leads to where it is talked about and decided. */
export function SuggestionList({ title, suggestions }: { title: string; suggestions: Suggestion[] }) {
  if (!suggestions.length) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="to-do">
        {suggestions.map(({ id, proposed, from, outcome, given }) => (
          <li key={id} className="sheet">
            <a href={`/staff/charter/suggestions/${id}`}>
              <span dir="auto">{proposed}</span>
              <span className="beside">
                {voiceWords[from]}. {outcome ? outcomeWords[outcome].name : stateOf(given)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function stateOf(given: { side: string }[]): string {
  if (given.length > 1) return 'The two sides say different things'
  if (!given.length) return 'To decide'
  return given[0]!.side === 'families' ? 'Services have to say' : 'Families have to say'
}
