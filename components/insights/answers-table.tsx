import { percentOf, type QuestionFigure } from '../../domain/insights/question-figure'
import { shortWaveName } from '../../domain/insights/wave-name'
import { counted } from '../../domain/insights/words'
import type { Wave } from '../../domain/surveys/wave'

/** Each answer with its number and share, and the share in the wave before beside it. */
export function AnswersTable({ figure, before }: { figure: QuestionFigure; before: Wave | null }) {
  const { options, text, lines, changed } = figure
  const [line] = lines
  const told = line!.told!
  const earlier = before && !changed ? shortWaveName(before) : null
  return (
    <table className="table compact">
      <caption className="vh">{text}</caption>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          {['Number', 'Percent', ...(earlier ? [earlier] : [])].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map(({ value, label, leftOut }, at) =>
          leftOut ? null : (
            <tr key={value}>
              <th scope="row">{label}</th>
              <td className="number">{counted(told.counts[at]!)}</td>
              <td className="number">{share(told.counts[at]!, told.base)}</td>
              {earlier && (
                <td className="number">
                  {line!.before ? share(line!.before.counts[at]!, line!.before.base) : '[c]'}
                </td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}

function share(count: number, base: number): string {
  const percent = percentOf(count, base)
  return percent === null ? '[u]' : `${percent}%`
}
