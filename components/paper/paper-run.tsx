import { forWhom } from '../../domain/paper/for-whom'
import type { Run } from '../../domain/paper/runs'
import type { PaperProps } from './paper-props'
import { PaperQuestion } from './paper-question'

/** Questions that belong together, with whom they are for and where everybody else goes on. */
export function PaperRun({ run, readBy, ...paper }: PaperProps & { run: Run; readBy: string }) {
  return (
    <>
      {run.onlyIf && <p className="only-if">{forWhom(paper, run)}</p>}
      {run.questions.map(({ number, question }) => (
        <PaperQuestion key={question.key} {...paper} {...{ number, question, readBy }} />
      ))}
    </>
  )
}
