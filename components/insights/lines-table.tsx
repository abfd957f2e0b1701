import { percentOf, type Line, type QuestionFigure } from '../../domain/insights/question-figure'
import { counted } from '../../domain/insights/words'

/** Each group in a row of its own, each answer in a column: shares with their numbers. */
export function LinesTable({ figure }: { figure: QuestionFigure }) {
  const { options, lines, text } = figure
  const shown = options.map((option, at) => ({ ...option, at })).filter(({ leftOut }) => !leftOut)
  return (
    <table className="table compact">
      <caption className="vh">{text}</caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col" className="number">
            Answers
          </th>
          {shown.map(({ value, label }) => (
            <th key={value} scope="col" className="number">
              {label}
            </th>
          ))}
          <th scope="col" className="number">
            Skipped
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.value}>
            <th scope="row">{line.label}</th>
            <td className="number">{line.told ? counted(line.told.base) : '[c]'}</td>
            {shown.map(({ value, at }) => (
              <td key={value} className="number">
                {cell(line, at)}
              </td>
            ))}
            <td className="number">{line.told ? counted(line.told.skipped) : '[c]'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cell({ told }: Line, at: number) {
  if (!told) return '[c]'
  if (!told.asked) return '[z]'
  const percent = percentOf(told.counts[at]!, told.base)
  return percent === null ? (
    `[u] ${told.counts[at]}`
  ) : (
    <>
      {percent}% <span className="hint">{counted(told.counts[at]!)}</span>
    </>
  )
}
