import { describe, expect, it } from 'vitest'
import planFile from '../../content/plan.json'
import { Plan } from '../plan/plan'
import type { YouSaid } from '../you-said/entry'
import { choiceIn, queryOfChoice } from './choice'
import { packOf, type DatedValue, type Known } from './pack'
import { evidenceTables } from './tables'

const plan = Plan.parse(planFile)
const value = (given: Partial<DatedValue>): DatedValue => ({
  ...{ measure: 'p6-m1', period: '2026-Q2', value: 71, n: 200, on: '2026-06-30', way: 'by_hand' },
  ...{ source: 'Case system', evidence: null, agreed: true, breakBefore: null },
  ...{ enteredOn: '2026-07-10', agreedOn: '2026-07-12', withdrawnOn: null },
  ...given,
})
const said = (given: Partial<YouSaid>): YouSaid => ({
  ...{ title: 'Letters', survey: '', wave: '', questions: [], priority: 'p6', measure: '', heard: 'Late.' },
  ...{
    became: 'did_not',
    answer: 'No money.',
    who: 'SEND board',
    day: '2026-06-01',
    easyHeard: '',
    easyAnswer: '',
  },
  ...given,
})
const known: Known = {
  values: [
    value({}),
    value({
      period: '2026-Q3',
      value: 74,
      on: '2026-09-30',
      enteredOn: '2026-10-09',
      agreedOn: '2026-10-20',
    }),
    value({
      measure: 'p6-m4',
      way: 'survey',
      agreedOn: null,
      enteredOn: '2026-08-01',
      withdrawnOn: '2026-11-01',
    }),
  ],
  baselines: [{ measure: 'p6-m1', value: 60, period: '2023', source: 'SEN2', on: '2026-05-01' }],
  youSaid: [
    {
      ...{ id: 'b', organisation: 'The council', offOn: null },
      revisions: [
        { content: said({ answer: 'We will.' }), agreedOn: null, quote: null },
        { content: said({}), agreedOn: '2026-10-15', quote: 'We waited a year.' },
        { content: said({ answer: 'Not yet.' }), agreedOn: '2026-07-01', quote: null },
      ],
    },
    {
      ...{ id: 'a', organisation: 'The NHS', offOn: '2026-10-01' },
      revisions: [{ content: said({ measure: 'p6-m4' }), agreedOn: '2026-07-01', quote: null }],
    },
  ],
  charter: [
    { number: 1, publishedOn: '2026-03-01', reviewDueOn: '2027-03-01', hash: 'aa' },
    { number: 2, publishedOn: '2026-10-30', reviewDueOn: null, hash: 'bb' },
    { number: 3, publishedOn: null, reviewDueOn: null, hash: null },
  ],
  registers: [
    { register: 'reports', sample: null, quarter: '2026-Q2', n: 8, child: 4, both: null },
    { register: 'audits', sample: 'random', quarter: '2026-Q3', n: 20, child: 12, both: 9 },
  ],
}
const on = (day: string, chosen = ['p6-m1', 'p6-m4']) => packOf(plan, chosen, day, known)
const periods = (day: string) =>
  on(day).priorities.flatMap(({ measures }) =>
    measures.flatMap(({ id, values }) => values.map(({ period }) => `${id} ${period}`)),
  )

describe('a pack', () => {
  it('has the values that were agreed to by the end of its day, and none that was taken out by then', () => {
    expect(periods('2026-07-11')).toEqual([])
    expect(periods('2026-07-12')).toEqual(['p6-m1 2026-Q2'])
    expect(periods('2026-10-19')).toEqual(['p6-m1 2026-Q2', 'p6-m4 2026-Q2'])
    expect(periods('2026-11-02')).toEqual(['p6-m1 2026-Q2', 'p6-m1 2026-Q3'])
  })

  it('has what everybody saw on its day of a measure, or of its priority as a whole', () => {
    const entries = (day: string, chosen?: string[]) =>
      on(day, chosen).youSaid.map(({ id, answer, quote }) => [id, answer, quote])
    expect(entries('2026-06-30')).toEqual([])
    expect(entries('2026-07-01')).toEqual([
      ['a', 'No money.', null],
      ['b', 'Not yet.', null],
    ])
    expect(entries('2026-07-01', ['p6-m1'])).toEqual([['b', 'Not yet.', null]])
    expect(entries('2026-07-01', ['p1-m1'])).toEqual([])
    expect(entries('2026-10-15')).toEqual([['b', 'No money.', 'We waited a year.']])
  })

  it('has the charter in force and the registers of quarters that were over', () => {
    expect(on('2026-02-01').charter).toBeNull()
    expect(on('2026-10-29').charter?.number).toBe(1)
    expect(on('2026-11-28').charter?.number).toBe(2)
    expect(on('2026-09-29').registers.map(({ quarter }) => quarter)).toEqual(['2026-Q2'])
    expect(on('2026-09-30').registers).toHaveLength(2)
  })

  it('tells what happened to values, in the order of days', () => {
    expect(on('2026-11-28').changes.map(({ on: day, what, measure }) => `${day} ${what} ${measure}`)).toEqual(
      [
        '2026-07-10 entered p6-m1',
        '2026-07-12 agreed p6-m1',
        '2026-08-01 entered p6-m4',
        '2026-10-09 entered p6-m1',
        '2026-10-20 agreed p6-m1',
        '2026-11-01 taken-out p6-m4',
      ],
    )
    expect(on('2026-11-28', ['p1-m1']).changes).toEqual([])
  })

  it('reads as tables in which every row has a cell for every column', () => {
    const sheets = evidenceTables(on('2026-10-31'))
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Measures', 2],
      ['Values', 3],
      ['You said, we did', 1],
      ['Quotes', 1],
      ['Charter', 1],
      ['Registers', 2],
      ['Changes of values', 5],
    ])
    for (const { columns, rows } of sheets)
      expect(rows.every((row) => row.length === columns.length)).toBe(true)
    expect(sheets[1]!.rows[0]!.slice(1, 6)).toEqual(['2026-Q2', '71%', 200, 'By hand', 'Case system'])
  })
})

describe('a choice', () => {
  const choice = (query: string) => choiceIn(new URLSearchParams(query), plan, '2026-11-28')

  it('is whole priorities and single measures in the order of the plan, and its address says them one by one', () => {
    const { measures, ...rest } = choice('measure=p1-m2&priority=p3&measure=p3-m1&measure=nothing')
    expect(measures).toEqual(['p1-m2', 'p3-m1', 'p3-m2', 'p3-m3', 'p3-m4', 'p3-m5'])
    expect(rest).toEqual({ day: '2026-11-28', problem: null })
    expect(choice(queryOfChoice({ measures, day: '2026-10-01' }))).toMatchObject({
      measures,
      day: '2026-10-01',
    })
  })

  it('is of a day that is over, or today', () => {
    expect(choice('day=2026-11-29').problem).toContain('until today')
    expect(choice('day=yesterday').problem).toContain('like 2026-11-24')
    expect(choice('day=')).toMatchObject({ day: '2026-11-28', problem: null })
  })
})
