import { baseOf } from '../../domain/insights/base-words'
import type { QuestionFigure } from '../../domain/insights/question-figure'
import type { Sealed } from '../../domain/insights/sealed'
import { sentencesOf } from '../../domain/insights/sentence'
import { waveName } from '../../domain/insights/wave-name'
import type { Wave } from '../../domain/surveys/wave'
import { CopyTable } from '../staff/copy-table'
import { AnswersTable } from './answers-table'
import { LinesTable } from './lines-table'
import { QuestionPicture } from './question-picture'

type Props = {
  figure: Sealed<QuestionFigure>
  /** The wave, and the one it is compared with. */
  wave: Wave
  before: Wave | null
  /** The address of this table as a file. */
  csv: string
}

/** One question: what it asked, how many answered, what they said in a sentence, a picture, and the same as a table. */
export function QuestionFigureSection({ figure, wave, before, csv }: Props) {
  const { key, number, text, lines, shape, split } = figure
  const id = `q-${key}`
  const drawn = shape !== 'words' && shape !== 'none' && lines.some(({ told }) => told?.base)
  const caption = `${text} ${waveName(wave)}. ${baseOf(figure)}`
  return (
    <section className="question-figure" aria-labelledby={id}>
      <h3 id={id}>
        {number}. {text}
      </h3>
      {sentencesOf(figure, before && waveName(before)).map((sentence) => (
        <p key={sentence} className="said">
          {sentence}
        </p>
      ))}
      <p className="hint">{baseOf(figure)}</p>
      {drawn && (
        <figure aria-labelledby={`${id}-caption`} className={split ? undefined : 'beside'}>
          <figcaption id={`${id}-caption`} className="vh">
            {caption}
          </figcaption>
          <div
            role="img"
            aria-labelledby={`${id}-caption`}
            aria-describedby={`${id}-table`}
            className="chart"
          >
            <QuestionPicture figure={figure} />
          </div>
          <details open>
            <summary>Table of the same numbers</summary>
            <section aria-label={`Table: ${text}`} tabIndex={0} className="scroll" id={`${id}-table`}>
              {split ? <LinesTable figure={figure} /> : <AnswersTable {...{ figure, before }} />}
            </section>
            <p className="table-tools no-print">
              <CopyTable table={`${id}-table`} about={text} />
              <a href={csv}>
                CSV<span className="vh"> of {text}</span>
              </a>
            </p>
          </details>
        </figure>
      )}
    </section>
  )
}
