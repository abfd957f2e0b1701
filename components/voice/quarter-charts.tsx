import type { Share } from '../../domain/registers/percentages'
import { TrendChart } from '../charts/trend-chart'

type Shares = { captured: Share; ownVoice: Share; offered: Share; notKnown: Share }
export type QuarterShares = { quarter: string; shares: Shares; both: Share | null }
type Props = { id: string; quarters: QuarterShares[] }

/** The figures quarter by quarter as small charts on one scale, from 0 to 100 %; a quarter without entries breaks the line. */
export function QuarterCharts({ id, quarters }: Props) {
  const family = quarters.some(({ both }) => both)
  const charts: [string, (of: QuarterShares) => Share | null][] = [
    ...(family
      ? [
          ['Child and family captured', ({ both }: QuarterShares) => both] as [
            string,
            (of: QuarterShares) => Share | null,
          ],
        ]
      : []),
    ['Child’s voice captured', ({ shares }) => shares.captured],
    ['Own voice', ({ shares }) => shares.ownVoice],
    ['Given the chance', ({ shares }) => shares.offered],
    ['Not known', ({ shares }) => shares.notKnown],
  ]
  return (
    <div className="trends">
      {charts.map(([name, shareOf], at) => (
        <figure key={name} className="trend" aria-labelledby={`${id}-${at}`}>
          <figcaption id={`${id}-${at}`}>
            <strong>{name}</strong>
          </figcaption>
          <div role="img" aria-labelledby={`${id}-${at}`} aria-describedby={`${id}-table`} className="chart">
            <TrendChart
              waves={quarters.map(({ quarter, shares }) => ({
                name: quarter,
                n: shares.captured.denominator,
              }))}
              breaks={[]}
              lines={[{ label: name, runs: runsOf(quarters.map(shareOf)) }]}
            />
          </div>
        </figure>
      ))}
    </div>
  )
}

type At = { place: number; share: number; low: number; high: number }

/** Points that join: figures of registers are exact, so they have no range. */
function runsOf(shares: (Share | null)[]): At[][] {
  return shares
    .reduce<At[][]>((runs, share, place) => {
      if (!share?.denominator) return [...runs, []]
      const exact = share.numerator / share.denominator
      const point = { place, share: exact, low: exact, high: exact }
      const last = runs.at(-1)
      return last ? [...runs.slice(0, -1), [...last, point]] : [[point]]
    }, [])
    .filter((run) => run.length > 0)
}
