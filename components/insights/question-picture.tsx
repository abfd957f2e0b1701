import { percentOf, type Line, type QuestionFigure, type Told } from '../../domain/insights/question-figure'
import { counted } from '../../domain/insights/words'
import { Bars } from '../charts/bars'
import { Dots } from '../charts/dots'
import { Steps } from '../charts/steps'

/** More groups than this side by side are shown by their headline alone, as dots. */
const MOST_WHOLE = 5

/** The picture of a question: one bar cut into points, a bar for each answer, or a dot for each group. */
export function QuestionPicture({ figure }: { figure: QuestionFigure }) {
  const { lines, shape, split } = figure
  if (lines.length > MOST_WHOLE) return <Dots rows={lines.map(dotOf)} />
  const groups = lines.map((line) => (
    <div key={line.value} className="chart">
      {split && (
        <span className="chart-line-name">
          {line.label}
          {line.told ? `, n = ${counted(line.told.base)}` : ': [c]'}
        </span>
      )}
      {line.told && line.told.base > 0 && (
        <>
          {shape === 'points' ? (
            <Steps steps={stepsOf(figure, line.told)} />
          ) : (
            <Bars rows={rowsOf(figure, line.told)} base={line.told.base} />
          )}
        </>
      )}
    </div>
  ))
  return split && shape !== 'points' ? <div className="chart-groups">{groups}</div> : groups
}

function rowsOf({ options }: QuestionFigure, { counts, base }: Told) {
  return options.flatMap(({ label, leftOut }, at) =>
    leftOut ? [] : [{ label, count: counts[at]!, share: percentOf(counts[at]!, base) }],
  )
}

/** The points from best to worst; what has no score, like "not sure", is hatched. */
function stepsOf({ options }: QuestionFigure, { counts, base }: Told) {
  const points = options.filter(({ score }) => score !== undefined).length
  const tones = points > 3 ? ['1', '2', '3', '4', '5'] : ['2', '3', '5']
  return options.flatMap(({ label, leftOut, score }, at) =>
    leftOut
      ? []
      : [
          {
            label,
            count: counts[at]!,
            share: percentOf(counts[at]!, base),
            tone: `chart-tone-${score === undefined ? 'unsure' : tones.shift()}`,
          },
        ],
  )
}

function dotOf({ label, told }: Line) {
  const note = told === null ? '[c]' : told.headline ? `of ${counted(told.base)}` : '[u]'
  return { label, range: told?.headline ?? null, note }
}
