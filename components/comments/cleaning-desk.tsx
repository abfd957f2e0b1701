import { around } from '../../domain/comments/around'
import { spanValue, type CleanedCopy } from '../../domain/comments/cleaning'
import { proposedSpans } from '../../domain/comments/proposed'
import { inOrder, kindsOfSpan } from '../../domain/comments/span'
import { CleaningForm } from './cleaning-form'
import { CommentMarks, CommentWeek, CommentWords } from './comment-words'
import type { ShownComment } from './shown-comment'

type Cleaned = CleanedCopy & { translation: string; rev: number; by: string }
type Props = { path: string; comment: ShownComment; cleaned: Cleaned | null; names: string[] }

/** The original and its cleaned copy side by side, and what to take out. The original always stays. */
export function CleaningDesk({ path, comment, cleaned, names }: Props) {
  const proposed = proposedSpans(comment.words, names)
  const taken = cleaned?.spans ?? proposed
  const overlaps = (from: number, to: number) => taken.some((span) => span.from < to && from < span.to)
  const found = inOrder([...taken, ...proposed.filter(({ from, to }) => !overlaps(from, to))])
  return (
    <>
      <div className="beside">
        <section aria-labelledby="original">
          <h2 id="original">As it was written</h2>
          <CommentMarks {...comment} />
          <CommentWords {...comment} />
          <CommentWeek {...comment} />
        </section>
        <section aria-labelledby="cleaned">
          <h2 id="cleaned">Cleaned copy</h2>
          {cleaned ? (
            <>
              <p className="words" dir="auto">
                {cleaned.words}
              </p>
              <p className="hint">Last saved by {cleaned.by}.</p>
            </>
          ) : (
            <p>Nobody has saved one yet. Nothing is taken out before a person has decided.</p>
          )}
        </section>
      </div>
      <section aria-labelledby="take-out" className="one-column no-print">
        <h2 id="take-out">What to take out</h2>
        <CleaningForm
          action={`${path}/clean/save`}
          rev={cleaned?.rev ?? 0}
          translation={cleaned?.translation ?? ''}
          chosen={taken.map(spanValue)}
          found={found.map((span) => ({
            value: spanValue(span),
            words: comment.words.slice(span.from, span.to),
            what: kindsOfSpan[span.kind].what,
            around: around(comment.words, span),
          }))}
        />
      </section>
    </>
  )
}
