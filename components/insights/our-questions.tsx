import { faultsOf, startedAndSent, type Steps } from '../../domain/insights/faults'
import { percentOf, type QuestionFigure } from '../../domain/insights/question-figure'
import type { Sealed } from '../../domain/insights/sealed'
import { counted } from '../../domain/insights/words'

type Props = { questions: Sealed<QuestionFigure>[]; steps: Steps }

/** What went wrong with each question of ours: skipped, not understood, left. The fault is the question's. */
export function OurQuestions({ questions, steps }: Props) {
  const came = startedAndSent(steps)
  return (
    <>
      <p>
        When many people skip a question, are not sure, or stop at it, the question is at fault and not the
        people.{' '}
        {came
          ? `About ${counted(came.started)} started and about ${counted(came.sent)} sent their answers.`
          : 'How many start and stop is shown from 10 starts.'}
      </p>
      <section aria-label="Table: our questions" tabIndex={0} className="scroll">
        <table className="table">
          <caption className="vh">Skipped, not sure and stopped, by question</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              {['Asked', 'Skipped', 'Not sure', 'Stopped here'].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {faultsOf(questions, steps).map(({ key, number, text, asked, skipped, unsure, stopped }) => (
              <tr key={key}>
                <th scope="row">
                  {number}. {text}
                </th>
                <td className="number">{counted(asked)}</td>
                <td className="number">{shareOf(skipped, asked)}</td>
                <td className="number">{unsure === null ? '[z]' : shareOf(unsure, asked)}</td>
                <td className="number">{stopped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function shareOf(count: number, asked: number): string {
  const percent = percentOf(count, asked)
  return percent === null ? (asked ? `[u] ${count}` : '[z]') : `${percent}% (${counted(count)})`
}
