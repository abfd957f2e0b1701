import { expect, it } from 'vitest'
import { dueState, reminderOn } from './due'

const due = (dueOn: string | null, reportedOn: string | null = null) => ({ dueOn, reportedOn })

it('says where a measure stands with its next value', () => {
  expect(dueState(due(null), '2026-12-01')).toBe('none')
  expect(dueState(due('2026-12-16'), '2026-12-01')).toBe('later')
  expect(dueState(due('2026-12-15'), '2026-12-01')).toBe('soon')
  expect(dueState(due('2026-12-01'), '2026-12-01')).toBe('soon')
  expect(dueState(due('2026-11-30'), '2026-12-01')).toBe('overdue')
  expect(dueState(due('2026-11-30', '2026-11-20'), '2026-12-01')).toBe('in')
})

it.each([
  ['2026-11-30', null],
  ['2026-12-01', -1],
  ['2026-12-14', -1],
  ['2026-12-15', 0],
  ['2026-12-21', 0],
  ['2026-12-22', 1],
  ['2027-01-05', 3],
])('for a value due on 15 December, %s calls for reminder %s', (day, reminder) => {
  expect(reminderOn('2026-12-15', day)).toBe(reminder)
})

it('counts weeks of the calendar across the change of the clocks', () => {
  expect(reminderOn('2026-10-20', '2026-10-27')).toBe(1)
  expect(reminderOn('2027-03-25', '2027-04-01')).toBe(1)
})
