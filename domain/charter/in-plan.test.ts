import { expect, test } from 'vitest'
import { inPlan } from './in-plan'
import type { Commitment } from './text'

const commitment = (id: string, order: number, over: Partial<Commitment> = {}): Commitment => ({
  ...{ id, section: 'a', order, text: id, easyRead: '', binds: [], evidence: null, priorities: [] },
  ...over,
})
const sections = [{ id: 'a', order: 1, title: 'A', subtitle: '' }]
const questions = new Map([
  ['eoa_parent.staff_respect', { priority: 'p1' }],
  ['early_years.joined_up', { priority: 'p4', measures: [{ measure: 'p4-m8' }] }],
])
const found = (...commitments: Commitment[]) =>
  inPlan({ title: '', sections, commitments }, questions).map(({ id, number, concerns }) => ({
    ...{ id, number, ...concerns },
  }))
const shownBy = (what: string) => ({ evidence: { kind: 'survey' as const, what } })

test('a commitment belongs to the priorities it names', () => {
  expect(found(commitment('x', 1), commitment('y', 2, { priorities: ['p2', 'p3'] }))).toEqual([
    { id: 'y', number: 2, priorities: ['p2', 'p3'], measures: [] },
  ])
})

test('a commitment belongs where the question belongs that shows whether it is kept', () => {
  expect(
    found(
      commitment('x', 1, shownBy('eoa_parent.staff_respect')),
      commitment('y', 2, { ...shownBy('early_years.joined_up and what else there is'), priorities: ['p4'] }),
    ),
  ).toEqual([
    { id: 'x', number: 1, priorities: ['p1'], measures: [] },
    { id: 'y', number: 2, priorities: ['p4'], measures: ['p4-m8'] },
  ])
})

test('words that name no question we ask say nothing about the plan', () => {
  expect(found(commitment('x', 1, shownBy('gone.question')))).toEqual([])
  const record = { evidence: { kind: 'record' as const, what: 'early_years.joined_up' } }
  expect(found(commitment('y', 1, record))).toEqual([])
})
