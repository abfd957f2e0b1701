import { expect, it } from 'vitest'
import file from '../../content/plan.json'
import { coverageOf } from './coverage'
import { Plan } from './plan'

it('covers every aim and every measure of the plan, and says what each lacks', () => {
  const has = (wanted: string) => (measure: string) => measure === wanted
  const found = coverageOf(Plan.parse(file), { hasValue: has('p1-m3'), hasBaseline: has('p1-m4') })
  expect([found.aims, found.measures, found.withValue]).toEqual([36, 67, 1])
  const [reports, audits] = ['p1-m3', 'p1-m4'].map((id) =>
    found.priorities[0]!.measures.find(({ measure }) => measure.id === id)!,
  )
  expect(reports).toMatchObject({ hasValue: true, needsBaseline: true, figures: 2 })
  expect(audits).toMatchObject({ hasValue: false, needsBaseline: false })
})
