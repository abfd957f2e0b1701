import { expect, test } from 'vitest'
import { daysUnused, isQuiet, isReviewDue, type Access } from './standing'

const access = (given: Partial<Access>): Access => ({
  state: 'active',
  stateSince: '2026-01-01',
  seenOn: null,
  reviewedOn: '2026-01-01',
  ...given,
})

test('unused days count from the last sign-in, or from the day access was given or switched on', () => {
  expect(daysUnused(access({ seenOn: '2026-03-01' }), '2026-03-31')).toBe(30)
  expect(daysUnused(access({}), '2026-01-31')).toBe(30)
  expect(daysUnused(access({ seenOn: '2026-01-10', stateSince: '2026-06-01' }), '2026-06-02')).toBe(1)
})

test('the clocks going forward or back make no day longer', () => {
  expect(daysUnused(access({ seenOn: '2026-03-28' }), '2026-03-30')).toBe(2)
  expect(daysUnused(access({ seenOn: '2026-10-24' }), '2026-10-26')).toBe(2)
})

test('an access is marked from the eightieth unused day, and only while it is on', () => {
  expect(isQuiet(access({ seenOn: '2026-01-01' }), '2026-03-21')).toBe(false)
  expect(isQuiet(access({ seenOn: '2026-01-01' }), '2026-03-22')).toBe(true)
  expect(isQuiet(access({ seenOn: '2026-01-01', state: 'off' }), '2026-03-22')).toBe(false)
})

test('a review is due on the ninetieth day, and only for those who can come in', () => {
  expect(isReviewDue(access({}), '2026-03-31')).toBe(false)
  expect(isReviewDue(access({}), '2026-04-01')).toBe(true)
  expect(isReviewDue(access({ state: 'invited' }), '2026-04-01')).toBe(false)
})
