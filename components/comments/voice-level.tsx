type Words = { name: string; meaning: string }
type Review = { before: string; level: string; reason: string; by: string; on: string }
type Props = { level: Words; rule: string; reviews: Review[] }

/** The voice level of a response as it counts now, the rule that gave it, and what reviewers lowered. */
export function VoiceLevelNow({ level, rule, reviews }: Props) {
  return (
    <>
      <p>
        <strong>{level.name}.</strong> {level.meaning}
      </p>
      <p className="hint">Given by rule {rule}, from what was answered.</p>
      {reviews.length > 0 && (
        <section aria-labelledby="lowered">
          <h2 id="lowered">Lowered before</h2>
          <ul className="plain-list">
            {reviews.map(({ before, level: after, reason, by, on }) => (
              <li key={`${before} ${after}`}>
                From “{before}” to “{after}” by {by} on {on}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
