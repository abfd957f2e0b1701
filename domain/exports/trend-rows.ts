import type { Trend } from '../insights/over-time'
import type { Sealed } from '../insights/sealed'
import { waveName } from '../insights/wave-name'
import type { Cell, Sheet } from './workbook'

/** One wave of one group of a question as a file: what, in which wave, of whom, how many, the share and its range. */
export type TrendRow = {
  about: string
  share: string
  wave: string
  group: string
  number: Cell
  percent: Cell
  low: Cell
  high: Cell
  /** Whether the question changed before this wave, so that it does not compare with those before. */
  changed: 'yes' | 'no'
  status: 'shown' | 'c' | 'u'
}

/** Every point of every question over time, in the order of the page, with the marks that it shows. */
export function trendRows(trends: Sealed<Trend>[]): TrendRow[] {
  return trends.flatMap(({ number, text, headline, lines }) =>
    lines
      .filter(({ points }) => points.some(({ base }) => base))
      .flatMap(({ label, points }) =>
        points.map(({ wave, range, base, broken }) => {
          const mark = base ? 'u' : 'c'
          const whole = (share: number) => Math.round(100 * share)
          return {
            about: `${number}. ${text}`,
            share: headline.words,
            wave: waveName(wave),
            group: label,
            number: base || '[c]',
            percent: range ? whole(range.share) : `[${mark}]`,
            low: range ? whole(range.low) : `[${mark}]`,
            high: range ? whole(range.high) : `[${mark}]`,
            changed: broken ? ('yes' as const) : ('no' as const),
            status: range ? ('shown' as const) : mark,
          }
        }),
      ),
  )
}

/** The same as a table. */
export function trendSheet(rows: TrendRow[]): Sheet {
  return {
    name: 'Over time',
    columns: [
      ...['About', 'Share who said', 'Wave', 'Group', 'Number', 'Percent', 'Likely from', 'Likely to'],
      ...['Question changed', 'Status'],
    ],
    rows: rows.map((row): Cell[] => [
      ...[row.about, row.share, row.wave, row.group, row.number, row.percent, row.low, row.high],
      ...[row.changed, row.status],
    ]),
  }
}
