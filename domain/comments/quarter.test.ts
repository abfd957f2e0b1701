import { expect, it, test } from 'vitest'
import { afterQuarter, inQuarters, quarterOf } from './quarter'

it.each([
  ['2026-01-01', 'January to March 2026', '2026-04-01'],
  ['2026-03-30', 'January to March 2026', '2026-04-01'],
  ['2026-06-29', 'April to June 2026', '2026-07-01'],
  ['2026-12-28', 'October to December 2026', '2027-01-01'],
])('%s lies in %s, which is over on %s', (day, name, over) => {
  expect(quarterOf(day)).toBe(name)
  expect(afterQuarter(day)).toBe(over)
})

test('weeks stand by quarter, the latest first, each once', () => {
  expect(inQuarters(['2026-09-28', '2026-11-23', '2026-10-05', '2026-11-23'])).toEqual([
    { name: 'October to December 2026', weeks: ['2026-11-23', '2026-10-05'] },
    { name: 'July to September 2026', weeks: ['2026-09-28'] },
  ])
})
