import type { Measure } from '../../domain/plan/plan'
import { stretchesOf, type Point } from '../../domain/plan/measure-state'
import type { Shell } from '../layout/shell'

type Props = Shell & {
  id: string
  unit: Measure['unit']
  points: Point[]
  words: (value: number, own?: Point['unit']) => string
}

const [WIDE, HIGH, EDGE] = [320, 96, 12]

/** A measure's figures over time, as a line that breaks where they do not join, and as a table of the same numbers. */
export function MeasureTimes({ id, points, words, t, unit }: Props) {
  const stretches = stretchesOf(points)
  const shown = stretches.flat()
  const most = (shown[0]?.unit ?? unit) === 'percent' ? 100 : Math.max(...shown.map(({ value }) => value), 1)
  const x = (point: Point) =>
    EDGE + (shown.indexOf(point) * (WIDE - 2 * EDGE)) / Math.max(1, shown.length - 1)
  const y = ({ value }: Point) => HIGH - EDGE - (value / most) * (HIGH - 2 * EDGE)
  return (
    <figure className="times" aria-labelledby={`${id}-times`}>
      <figcaption id={`${id}-times`} className="font-bold">
        {t('plan.overTime')}
      </figcaption>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
        <path d={`M${EDGE} ${HIGH - EDGE}H${WIDE - EDGE}`} className="axis" />
        {stretches.map((stretch, at) => (
          <path
            key={at}
            d={`M${stretch.map((point) => `${x(point)} ${y(point)}`).join('L')}`}
            className="line"
          />
        ))}
        {shown.map((point) => (
          <circle key={point.period} cx={x(point)} cy={y(point)} r="4.5" />
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.when')}</th>
            <th scope="col">{t('plan.figure')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ period, value, n, breakBefore, unit: own }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>
                {words(value, own)}
                {n !== null && <span className="hint"> {t('plan.outOf', { n })}</span>}
                {breakBefore && <span className="block hint">{t('plan.break', { why: breakBefore })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}
