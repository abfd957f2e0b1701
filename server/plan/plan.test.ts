import { expect, it } from 'vitest'
import planFile from '../../content/plan.json'
import { compareEditions } from '../../domain/plan/editions'
import { Plan } from '../../domain/plan/plan'
import { ownDatabase } from '../../testing/database'
import { currentPlan, planEditions, publishPlan } from './plan'

ownDatabase()
const plan = Plan.parse(planFile)

it('keeps every edition as it was published and corrected, the newest first', async () => {
  const corrected = structuredClone(plan)
  corrected.priorities[0]!.measures[0]!.text += ' Every year.'
  const next = { ...structuredClone(corrected), edition: '2027' }
  next.priorities[0]!.measures.pop()
  expect(await publishPlan(plan, '2026-11-23')).toEqual({ number: 1, isNew: true })
  expect(await publishPlan(plan, '2026-11-24')).toEqual({ number: 1, isNew: false })
  expect(await publishPlan(corrected, '2026-11-25')).toEqual({ number: 2, isNew: true })
  expect(await publishPlan(next, '2027-01-10')).toEqual({ number: 1, isNew: true })

  const editions = await planEditions()
  expect(
    editions.map(({ plan: { edition }, number, publishedOn }) => [edition, number, publishedOn]),
  ).toEqual([
    ['2027', 1, '2027-01-10'],
    ['2023', 2, '2026-11-25'],
    ['2023', 1, '2026-11-23'],
  ])
  expect(await currentPlan()).toEqual(next)
  const changes = compareEditions(editions[2]!.plan, editions[0]!.plan)
  expect(changes.filter(({ was }) => was === 'reworded')).toMatchObject([{ after: { id: 'p1-m1' } }])
  expect(changes.filter(({ was }) => was === 'gone')).toMatchObject([{ before: { id: 'p1-m7' } }])
})
