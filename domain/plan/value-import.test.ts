import { describe, expect, it } from 'vitest'
import plan from '../../content/plan.json'
import { measuresOf, Plan } from './plan'
import { readValues } from './value-import'

const measures = measuresOf(Plan.parse(plan))
const row = (over: Record<string, string>) => ({
  ...{
    measure: 'p6-m1',
    period: '2026-Q3',
    value: '72',
    out_of: '210',
    source: 'EHCP system',
    evidence: '',
    break: '',
  },
  ...over,
})

describe('a file of values', () => {
  it('gives every value with what it is out of', () => {
    expect(readValues([row({}), row({ measure: 'p3-m1', value: 'Yes', out_of: '' })], measures)).toEqual({
      problems: [],
      values: [
        {
          measure: 'p6-m1',
          period: '2026-Q3',
          value: 72,
          n: 210,
          source: 'EHCP system',
          evidence: '',
          breakBefore: '',
        },
        {
          measure: 'p3-m1',
          period: '2026-Q3',
          value: 1,
          n: null,
          source: 'EHCP system',
          evidence: '',
          breakBefore: '',
        },
      ],
    })
  })

  it.each([
    [{ measure: 'p99' }, 'measure', 'no measure'],
    [{ period: 'autumn' }, 'period', 'like 2026'],
    [{ value: '120' }, 'value', 'at most 100'],
    [{ value: 'many' }, 'value', 'Write a number'],
    [{ out_of: '-3' }, 'out_of', 'whole number'],
    [{ source: '' }, 'source', 'where it comes from'],
    [{ break: 'x'.repeat(201) }, 'break', '200 characters'],
  ])('says by row and column what is wrong: %o', (over, column, problem) => {
    const { problems } = readValues([row({ measure: 'p6-m2', value: '3', out_of: '' }), row(over)], measures)
    expect(problems).toEqual([
      expect.objectContaining({ row: 3, column, problem: expect.stringContaining(problem) }),
    ])
  })

  it('leaves out rows of the template that nobody filled in, and takes no value twice', () => {
    const { values, problems } = readValues(
      [row({ period: '', value: '' }), row({}), row({ value: '80' })],
      measures,
    )
    expect([values.length, problems]).toEqual([1, [expect.objectContaining({ row: 4, column: 'period' })]])
    expect(readValues([row({ period: '', value: '' })], measures).problems).toHaveLength(1)
  })
})
