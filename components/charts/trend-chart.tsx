import { scaleLinear, scalePoint } from 'd3-scale'
import { area, line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

/** A point of a line: its place in time, a share with its range, and how many answers stand behind it. */
type At = { place: number; share: number; low: number; high: number }
type Props = {
  /** The names of the waves, and how many answers each has. */
  waves: { name: string; n: number }[]
  /** For each group the points it has; a line is drawn on only within one run. */
  lines: { label: string; runs: At[][] }[]
  /** The places before which the question changed. */
  breaks: number[]
}

const [WIDTH, HEIGHT] = [320, 176]
const plot = { left: 38, right: 304, top: 14, bottom: 116 }
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond]

/** One small chart of a share over waves, from 0 to 100 %: points with their range, lines that break where questions do. */
export function TrendChart({ waves, lines, breaks }: Props) {
  const across = scalePoint<number>(
    waves.map((_, at) => at),
    [plot.left + 14, plot.right - 14],
  )
  const up = scaleLinear([0, 1], [plot.bottom, plot.top])
  const x = (place: number) => across(place) ?? 0
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line className="chart-grid" x1={plot.left} x2={plot.right} y1={up(share)} y2={up(share)} />
          <text className="trend-soft" x={plot.left - 6} y={up(share) + 4} textAnchor="end">
            {share * 100}%
          </text>
        </g>
      ))}
      {breaks.map((place) => (
        <Break key={place} x={(x(place) + x(place - 1)) / 2} />
      ))}
      {lines.map(({ label, runs }, at) => (
        <Line key={label} series={at + 1} {...{ runs, x, up }} labels={lines.length === 1} />
      ))}
      {waves.map(({ name, n }, at) => (
        <g key={name}>
          <text x={x(at)} y={plot.bottom + 20} textAnchor="middle">
            {n ? short(n) : '–'}
          </text>
          {(waves.length <= 3 || at === 0 || at === waves.length - 1) && (
            <text className="trend-soft" x={x(at)} y={plot.bottom + 38} textAnchor="middle">
              {name}
            </text>
          )}
        </g>
      ))}
      <text className="trend-soft" x="2" y={plot.bottom + 20}>
        n =
      </text>
    </svg>
  )
}

type Drawn = {
  series: number
  runs: At[][]
  x: (place: number) => number
  up: (share: number) => number
  labels: boolean
}

function Line({ series, runs, x, up, labels }: Drawn) {
  const path = line<At>(
    ({ place }) => x(place),
    ({ share }) => up(share),
  )
  const band = area<At>()
    .x(({ place }) => x(place))
    .y0(({ low }) => up(low))
    .y1(({ high }) => up(high))
  const marker = symbol(shapes[(series - 1) % shapes.length], 52)() ?? ''
  return (
    <g className={`trend-series-${series}`}>
      {runs.map((run) => (
        <g key={run[0]!.place}>
          {labels && <path className="trend-band" d={band(run) ?? ''} />}
          {run.length > 1 && <path className="trend-line" d={path(run) ?? ''} />}
        </g>
      ))}
      {runs.flat().map(({ place, share, low, high }) => (
        <g key={place}>
          {labels && <line className="trend-range" x1={x(place)} x2={x(place)} y1={up(low)} y2={up(high)} />}
          <path className="trend-marker" d={marker} transform={`translate(${x(place)},${up(share)})`} />
          {labels && (
            <text x={x(place)} y={share > 0.82 ? up(share) + 20 : up(share) - 10} textAnchor="middle">
              {Math.round(share * 100)}%
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function Break({ x }: { x: number }) {
  return (
    <>
      <line className="trend-break" x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
      <text className="trend-soft" x={x} y={HEIGHT - 6} textAnchor="middle">
        question changed here
      </text>
    </>
  )
}

function short(n: number): string {
  return n < 10_000 ? String(n) : `${Math.round(n / 1000)}k`
}
