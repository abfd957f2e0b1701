import { describe, expect, it } from 'vitest'
import { listEvidence, listStanding, quartersBetween, type ListedReport } from './list-in-place'

const report = (given: Partial<ListedReport> = {}): ListedReport => ({
  ...{ id: 'a', owner: 'Quality assurance', cycle: 'quarterly', firstDue: '2026-03-31', endedOn: null },
  ...{ listedOn: '2026-02-10', inScope: true, agreedOn: null },
  ...given,
})
const out = (report: string, dueOn: string, publishedOn = dueOn) => ({ report, dueOn, publishedOn })
const inPlace = (reports: ListedReport[], quarter = '2026-Q2') =>
  listStanding(reports, [], quarter)?.inPlace ?? null

describe('a list of agreed reports is in place', () => {
  it('from the quarter in which its first report was listed', () => {
    expect(inPlace([report()], '2025-Q4')).toBeNull()
    expect(inPlace([report()], '2026-Q1')).toBe(true)
    expect(inPlace([], '2026-Q1')).toBeNull()
  })

  it('when some report comes out at regular times, and as long as it does', () => {
    expect(inPlace([report({ cycle: 'once' })])).toBe(false)
    expect(inPlace([report({ cycle: 'once' }), report({ id: 'b' })])).toBe(true)
    expect(inPlace([report({ endedOn: '2026-06-30' })])).toBe(false)
    expect(inPlace([report({ endedOn: '2026-07-01' })])).toBe(true)
  })

  it('when every report has an owner, and nothing waits for a second person', () => {
    expect(inPlace([report({ owner: ' ' })])).toBe(false)
    const out = report({ id: 'b', inScope: false })
    expect(inPlace([report(), out])).toBe(false)
    expect(inPlace([report(), { ...out, agreedOn: '2026-07-01' }])).toBe(false)
    expect(inPlace([report(), { ...out, agreedOn: '2026-06-30' }])).toBe(true)
  })

  it('and what shows it counts editions due in the quarter that came out by their day', () => {
    const reports = [report(), report({ id: 'b', cycle: 'monthly', firstDue: '2026-04-15' })]
    const editions = [out('a', '2026-06-30'), out('b', '2026-04-15'), out('b', '2026-05-15', '2026-05-16')]
    const standing = listStanding(reports, editions, '2026-Q2')!
    expect(standing).toEqual({ inPlace: true, reports: 2, again: 2, waiting: 0, due: 4, onTime: 2 })
    expect(listEvidence(standing)).toBe(
      '2 reports on the list, 2 of them at regular times; 2 of 4 editions due in the quarter came out by the day',
    )
    const waiting = listStanding(
      [report({ inScope: false, cycle: 'once', firstDue: '2027-01-01' })],
      [],
      '2026-Q1',
    )!
    expect(listEvidence(waiting)).toBe(
      '1 report on the list, 0 of them at regular times; 1 not yet agreed by a second person; no edition was due',
    )
  })
})

it('counts quarters across a year', () => {
  expect(quartersBetween('2026-09-30', '2027-01-01')).toEqual(['2026-Q3', '2026-Q4', '2027-Q1'])
  expect(quartersBetween('2026-12-31', '2026-10-01')).toEqual(['2026-Q4'])
})
