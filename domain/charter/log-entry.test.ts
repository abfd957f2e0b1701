import { expect, test } from 'vitest'
import { LogForm, rungs } from './log-entry'

const entry = {
  ...{ title: 'Short breaks', what: 'The leaflet', fromOn: '2026-10-01', toOn: '2026-11-01', ledBy: 'hpci' },
  ...{ parentCarers: '6', youngPeople: '0', staff: '2', joinedAt: 'idea', ladder: '6', costsPaid: 'yes' },
  ...{ accessMet: 'none_asked', influence: 'acted_on', rev: '0' },
}
const problems = (over: object) =>
  LogForm.safeParse({ ...entry, ...over }).error?.issues.map(({ path }) => path[0]) ?? []

test('an entry needs who led it, days in order, and a reason where nothing could be done', () => {
  expect(problems({})).toEqual([])
  expect(problems({ ledBy: undefined })).toEqual(['ledBy'])
  expect(problems({ toOn: '2026-09-01' })).toEqual(['toOn'])
  expect(problems({ influence: 'not_possible' })).toEqual(['reason'])
  expect(problems({ influence: 'not_possible', reason: 'The law' })).toEqual([])
  expect(problems({ ladder: '9' })).toEqual(['ladder'])
})

test('the ladder has eight rungs', () => {
  expect(new Set(rungs).size).toBe(8)
})
