import { dayWords } from '../../domain/language/staff-dates'
import { decisions, type Step } from '../../domain/safeguarding/decision'
import type { ShownConcern } from './shown-concern'

type File = { words: string | null; steps: Step[]; reference: string | null }

/** The words of a case, and what became of it so far. */
export function CaseFile({ concern, file }: { concern: ShownConcern; file: File }) {
  const { words, steps, reference } = file
  return (
    <>
      <p className="hint">
        {concern.survey}. {concern.came}.
      </p>
      <p>
        <strong>{concern.asked}</strong>
      </p>
      {words === null ? (
        <p>Our copy of the words is deleted.</p>
      ) : (
        <blockquote className="words" dir="auto">
          {words}
        </blockquote>
      )}
      {steps.length > 0 && (
        <section>
          <h2>So far</h2>
          <ol className="plain-list">
            {steps.map(({ on, by, what, reason }, at) => (
              <li key={at}>
                <strong>{what === 'raised' ? 'Raised' : decisions[what].name}</strong> by {by} on{' '}
                {dayWords(on)}: {reason}
              </li>
            ))}
          </ol>
          {reference && <p>Reference: {reference}</p>}
        </section>
      )}
    </>
  )
}
