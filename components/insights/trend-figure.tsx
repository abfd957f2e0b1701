import type { Point, Trend } from '../../domain/insights/over-time'
import type { Sealed } from '../../domain/insights/sealed'
import { change } from '../../domain/insights/sentence'
import { shortWaveName, waveName } from '../../domain/insights/wave-name'
import { couldBeChance } from '../../domain/insights/wilson'
import { counted, percent } from '../../domain/insights/words'
import { TrendChart } from '../charts/trend-chart'
import { CopyTable } from '../staff/copy-table'

/** A chart never holds more lines than can be told apart. */
const MOST_LINES = 4

/** One question over time: how it moved last in words, a small chart, and the same as a table. */
export function TrendFigure({ trend }: { trend: Sealed<Trend> }) {
  const { key, number, text, headline, lines } = trend
  const drawn = lines.filter(({ points }) => points.some(({ range }) => range)).slice(0, MOST_LINES)
  const id = `t-${key}`
  const first = lines[0]!.points
  return (
    <section className="trend" aria-labelledby={id}>
      <h3 id={id}>
        {number}. {text}
      </h3>
      <div>
        <p className="hint">Share who said {headline.words}</p>
        {drawn.map(({ value, label, points }) => (
          <p key={value}>
            {drawn.length > 1 && <strong>{label}: </strong>}
            {drawn.length > 1 ? latest(points) : moved(points)}
          </p>
        ))}
      </div>
      <figure aria-labelledby={`${id}-caption`}>
        <figcaption id={`${id}-caption`} className="vh">
          {text} Share who said {headline.words}, by wave.
        </figcaption>
        {drawn.length > 0 && (
          <div
            role="img"
            aria-labelledby={`${id}-caption`}
            aria-describedby={`${id}-table`}
            className="chart"
          >
            <TrendChart
              waves={first.map(({ wave }, at) => ({
                name: shortWaveName(wave),
                n: drawn.reduce((sum, { points }) => sum + points[at]!.base, 0),
              }))}
              breaks={first.flatMap(({ broken }, at) => (broken ? [at] : []))}
              lines={drawn.map(({ label, points }) => ({ label, runs: runsOf(points) }))}
            />
            {drawn.length > 1 && <Names names={drawn.map(({ label }) => label)} />}
          </div>
        )}
        <details open>
          <summary>Table of the same numbers</summary>
          <section aria-label={`Table: ${text}`} tabIndex={0} className="scroll" id={`${id}-table`}>
            <TrendTable {...{ text }} lines={lines.filter(({ points }) => points.some(({ base }) => base))} />
          </section>
          <p className="table-tools no-print">
            <CopyTable table={`${id}-table`} about={text} />
          </p>
        </details>
      </figure>
    </section>
  )
}

/** The last share of a line, and the one before it where the question was the same. */
function lastTwo(points: Point[]): { last: Point; before: Point | null; changed: boolean } {
  const known = points.filter(({ range }) => range)
  const [last, before] = [known.at(-1)!, known.at(-2) ?? null]
  const between = before ? points.slice(points.indexOf(before) + 1, points.indexOf(last) + 1) : []
  return { last, before, changed: between.some(({ broken }) => broken) }
}

/** How the last share differs from the one before it, unless the question changed between them. */
function moved(points: Point[]): string {
  const { last, before, changed } = lastTwo(points)
  const now = `${percent(last.range!.share)} in ${waveName(last.wave)}`
  if (!before) return `${now}; nothing to compare it with yet.`
  if (changed) return `${now}. The question changed, so it cannot be compared with before.`
  return `${now}. ${change(last.range!, before.range!, waveName(before.wave))}`
}

/** Of several lines, the last share of each; how it moved only where chance would not explain it. */
function latest(points: Point[]): string {
  const { last, before, changed } = lastTwo(points)
  const tells = before && !changed && !couldBeChance(last.range!, before.range!)
  return tells ? moved(points) : `${percent(last.range!.share)} in ${waveName(last.wave)}.`
}

/** The stretches over which a line may be drawn: it ends at a gap, and where the question changed. */
function runsOf(points: Point[]) {
  const runs: { place: number; share: number; low: number; high: number }[][] = []
  points.forEach(({ range, broken }, place) => {
    if (!range) return
    const joins = place > 0 && points[place - 1]!.range && !broken
    if (joins) runs.at(-1)!.push({ place, ...range })
    else runs.push([{ place, ...range }])
  })
  return runs
}

function Names({ names }: { names: string[] }) {
  return (
    <span className="chart-points">
      {names.map((name, at) => (
        <span key={name} className={`trend-series-${at + 1}`}>
          <svg width="28" height="12" aria-hidden="true" focusable="false">
            <line className="trend-line" x1="0" x2="28" y1="6" y2="6" />
          </svg>
          {name}
        </span>
      ))}
    </span>
  )
}

function TrendTable({ lines, text }: Pick<Trend, 'lines' | 'text'>) {
  return (
    <table className="table compact">
      <caption className="vh">{text}</caption>
      <thead>
        <tr>
          <th scope="col">Wave</th>
          {lines.length > 1 && <th scope="col">Group</th>}
          {['n', 'Percent', 'Likely range'].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.flatMap(({ value, label, points }) =>
          points.map(({ wave, range, base, broken }) => (
            <tr key={`${value} ${wave.id}`}>
              <th scope="row">
                {shortWaveName(wave)}
                {broken && ' (question changed)'}
              </th>
              {lines.length > 1 && <td>{label}</td>}
              <td className="number">{base ? counted(base) : '[c]'}</td>
              <td className="number">{range ? percent(range.share) : base ? '[u]' : '[c]'}</td>
              <td className="number">
                {range ? `${percent(range.low)} to ${percent(range.high)}` : base ? '[u]' : '[c]'}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
