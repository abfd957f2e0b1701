/** Asks for a table of all answers to a survey, one row for each person. */
export function AnswersForm({ survey, answers }: { survey: string; answers: string }) {
  return (
    <details className="fold">
      <summary>Take all answers along as a table</summary>
      <form method="get" action={`/staff/comments/${survey}/answers`} className="staff-form">
        <p>
          A CSV file with one row for each person: {answers}, whatever is chosen above. It holds what they
          chose and never what they wrote. With a few answers together somebody could still be known, so it is
          on record, with what you are reading for. Use it for what the figures cannot tell you, show nobody a
          number about fewer than 10 people, and delete it soon.
        </p>
        <p className="form-buttons">
          <button type="submit" className="button secondary">
            Download the answers
          </button>
        </p>
      </form>
    </details>
  )
}
