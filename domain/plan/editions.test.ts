import { describe, expect, it } from 'vitest'
import planFile from '../../content/plan.json'
import { compareEditions } from './editions'
import { measuresOf, Plan } from './plan'

const plan = Plan.parse(planFile)
const changed = (change: (plan: Plan) => void) => {
  const copy = structuredClone(plan)
  change(copy)
  return compareEditions(plan, copy)
}
const first = (copy: Plan) => copy.priorities[0]!.measures
const sorts = (changes: ReturnType<typeof compareEditions>) =>
  changes.reduce<Record<string, number>>((sum, { was }) => ({ ...sum, [was]: (sum[was] ?? 0) + 1 }), {})

describe('two editions', () => {
  it('that are the same carry every measure over', () => {
    expect(sorts(compareEditions(plan, plan))).toEqual({ same: measuresOf(plan).length })
  })

  it('show other words', () => {
    const changes = changed((copy) => {
      first(copy)[2]!.text = first(copy)[2]!.text.replace('an increase', 'a clear increase')
    })
    expect(sorts(changes)).toEqual({ same: 66, reworded: 1 })
    const [one] = changes.filter(({ was }) => was === 'reworded')
    expect(one).toMatchObject({ before: { id: 'p1-m3' }, after: { id: 'p1-m3', priority: 1 } })
  })

  it('take marks and capitals for the same words', () => {
    const changes = changed((copy) => {
      first(copy)[0]!.text = first(copy)[0]!.text.toUpperCase().replace('.', '')
    })
    expect(sorts(changes)).toEqual({ same: 67 })
  })

  it('know a measure that moved or got another id', () => {
    const changes = changed((copy) => {
      const [moved] = first(copy).splice(1, 1)
      copy.priorities[2]!.measures.push({ ...moved!, id: 'p3-m9' })
    })
    expect(sorts(changes)).toEqual({ same: 67 })
    expect(changes.find(({ after }) => after?.id === 'p3-m9')).toMatchObject({
      before: { id: 'p1-m2', priority: 1 },
      after: { priority: 3 },
    })
  })

  it('say what is new and what is gone, and are not fooled by an id that is used again', () => {
    const changes = changed((copy) => {
      first(copy)[5]!.text = 'Every school will have a sensory garden that pupils planned.'
    })
    expect(sorts(changes)).toEqual({ same: 66, new: 1, gone: 1 })
    expect(changes.at(-1)).toMatchObject({ was: 'gone', before: { id: 'p1-m6' } })
  })

  it('say what else changed about a measure', () => {
    const changes = changed((copy) => {
      Object.assign(first(copy)[0]!, { direction: 'show', formula: 'Counted anew' })
    })
    expect(changes[0]).toMatchObject({ was: 'same', facts: ['The way it should go', 'How it is worked out'] })
  })
})
