import { expect, it } from 'vitest'
import type { Trend } from '../insights/over-time'
import { sealed } from '../insights/sealed'
import { datedWave } from '../surveys/wave'
import { trendRows, trendSheet } from './trend-rows'

const point = (month: string, share: number | null, base: number, broken = false) => ({
  ...{ wave: datedWave(`2026-${month}-05`, `2026-${month}-20`), base, broken },
  range: share === null ? null : { share, low: share - 0.1, high: share + 0.1 },
})
const trend: Trend = {
  ...{ key: 'well', number: 2, text: 'Was it well?', headline: { values: ['yes'], words: '“Yes”' } },
  lines: [
    {
      value: '*',
      label: 'All',
      points: [point('01', 0.5, 40), point('04', null, 7), point('07', 0.7, 30, true)],
    },
    { value: 'other', label: 'Nobody', points: [point('01', null, 0)] },
  ],
}

it('has a row for each wave of each group that has any, with the marks of the page', () => {
  const rows = trendRows([sealed(trend)])
  expect(
    rows.map(({ wave, number, percent, low, high, changed, status }) => [
      wave,
      number,
      percent,
      low,
      high,
      changed,
      status,
    ]),
  ).toEqual([
    ['5 to 20 January 2026', 40, 50, 40, 60, 'no', 'shown'],
    ['5 to 20 April 2026', 7, '[u]', '[u]', '[u]', 'no', 'u'],
    ['5 to 20 July 2026', 30, 70, 60, 80, 'yes', 'shown'],
  ])
  expect(trendSheet(rows).rows.flat()).not.toContain('')
})
