import { answers as answersWords } from '../../domain/insights/words'
import { FileButton } from '../forms/file-button'

/** Asks for a table of all answers to a survey, one row for each person. */
export function AnswersForm({ survey, answers }: { survey: string; answers: number }) {
  return (
    <details className="fold">
      <summary>Take all answers along as a table</summary>
      <p>
        A CSV file with one row for each person: {answersWords(answers)}, whatever is chosen above. It holds
        what they chose and never what they wrote. With a few answers together somebody could still be known,
        so it is on record, with what you are reading for. Use it for what the figures cannot tell you, show
        nobody a number about fewer than 10 people, and delete it soon.
      </p>
      <FileButton
        action={`/staff/comments/${survey}/answers`}
        label="Download the answers"
        name={`answers-${survey}.csv`}
        rows={answers}
      />
    </details>
  )
}
