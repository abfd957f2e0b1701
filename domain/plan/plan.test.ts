import { describe, expect, it } from 'vitest'
import content from '../../content/plan.json'
import { metricProblems, planProblems } from './check'
import { measuresOf, Plan } from './plan'

const plan = Plan.parse(content)
const surveys = plan.sources.flatMap((source) => source.surveys ?? [])

describe('the published plan', () => {
  it('has its nine priorities, 36 aims and 67 measures, with an edition', () => {
    expect(plan.edition).toBe('2023')
    expect(plan.priorities).toHaveLength(9)
    expect(plan.priorities.flatMap((p) => p.aims)).toHaveLength(36)
    expect(measuresOf(plan)).toHaveLength(67)
  })

  it('has eleven figures that come from registers', () => {
    expect(plan.registerMetrics).toHaveLength(11)
  })

  it('invents no baselines and no aims', () => {
    expect(measuresOf(plan).filter((measure) => measure.baseline)).toEqual([])
    expect(plan.priorities.find((p) => p.id === 'p7')?.aims).toEqual([])
  })

  it('may have any number of priorities', () => {
    const smaller = { ...plan, edition: '2026', priorities: plan.priorities.slice(0, 2) }
    expect(Plan.parse(smaller).priorities).toHaveLength(2)
  })
})

describe('a plan is checked', () => {
  it('and ours has no problems of its own', () => {
    expect(planProblems(plan, surveys)).toEqual([])
  })

  it('finds an id used twice, a source and a survey that are not there', () => {
    const broken = structuredClone(plan)
    const measures = broken.priorities[0]!.measures
    measures[1]!.id = measures[0]!.id
    measures[0]!.sources = ['nowhere']
    broken.sources[0]!.surveys = ['old_survey']
    expect(planProblems(broken, surveys)).toEqual([
      'content/plan.json: the id "p1-m1" is used twice. Give one of them another id.',
      'content/plan.json, measure p1-m1: source "nowhere" is not under "sources". Add it there.',
      'content/plan.json, source hpci_annual_survey: there is no content/surveys/old_survey.json. Use a survey we have.',
    ])
  })
})

describe('metrics and measures name each other', () => {
  const file = 'content/surveys/a.json'
  const small = (metrics: string[]) => ({
    ...plan,
    priorities: [
      { ...plan.priorities[0]!, measures: [{ ...plan.priorities[0]!.measures[0]!, id: 'p1-m1', metrics }] },
    ],
    registerMetrics: [],
  })

  it('and are sound when they do', () => {
    expect(metricProblems(small(['a']), [{ file, metric: { id: 'a', measure: 'p1-m1' } }])).toEqual([])
  })

  it('finds a metric for a measure that is not there', () => {
    expect(metricProblems(small([]), [{ file, metric: { id: 'a', measure: 'p9-m9' } }])).toEqual([
      `${file}, metric a: measure "p9-m9" is not in content/plan.json. Use the id of a measure.`,
    ])
  })

  it('finds what one names and the other does not', () => {
    expect(metricProblems(small([]), [{ file, metric: { id: 'a', measure: 'p1-m1' } }])[0]).toContain(
      'leaves out "a"',
    )
    expect(metricProblems(small(['b']), [])[0]).toContain('no metric "b" names this measure')
  })

  it('finds two metrics with one id', () => {
    const metric = { id: 'a', measure: 'p1-m1' }
    expect(
      metricProblems(small(['a']), [
        { file, metric },
        { file, metric },
      ])[0],
    ).toContain('two metrics have the id "a"')
  })
})
