import { baseOf } from '../../domain/insights/base-words'
import { percentOf, type Line, type QuestionFigure } from '../../domain/insights/question-figure'
import type { Sealed } from '../../domain/insights/sealed'
import { counted } from '../../domain/insights/words'

type Props = { figure: Sealed<QuestionFigure>; wave: string }

/** A question as bars inside its own table, so that the picture and the numbers cannot part; a table for each group. */
export function ReportBars({ figure, wave }: Props) {
  const { text, lines, split } = figure
  return (
    <>
      {lines.map((line) => (
        <table key={line.value} className="bars">
          <caption>
            {text} {split && `${line.label}, `}
            {wave}.{split && line.told && ` n = ${counted(line.told.base)}.`}
          </caption>
          <thead className="vh">
            <tr>
              <th scope="col">Answer</th>
              <th scope="col">Percent</th>
              <th scope="col">Answers</th>
            </tr>
          </thead>
          <tbody>
            {line.told ? (
              <Bars options={figure.options} told={line.told} />
            ) : (
              <tr>
                <th scope="row">Every answer</th>
                <td>[c]</td>
                <td className="number">[c]</td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
      <p className="hint">{baseOf(figure)}</p>
    </>
  )
}

function Bars({ options, told }: Pick<QuestionFigure, 'options'> & { told: NonNullable<Line['told']> }) {
  return options.map(({ value, label, leftOut }, at) => {
    if (leftOut) return null
    const count = told.counts[at]!
    const percent = percentOf(count, told.base)
    return (
      <tr key={value}>
        <th scope="row">{label}</th>
        <td>
          <span className="bar">
            <svg width="100%" height="16" aria-hidden="true" focusable="false">
              <rect className="track" width="100%" height="16" rx="2" />
              {count > 0 && (
                <rect className="fill" width={`${(100 * count) / told.base}%`} height="16" rx="2" />
              )}
            </svg>
            <strong>{percent === null ? '[u]' : `${percent}%`}</strong>
          </span>
        </td>
        <td className="number">{counted(count)}</td>
      </tr>
    )
  })
}
