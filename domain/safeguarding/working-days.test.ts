import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { BankHolidays, daysToRead, isWorkingDay, workingDaysAfter } from './working-days'

const content = new URL('../../content/bank-holidays.json', import.meta.url)
const { days } = BankHolidays.parse(JSON.parse(readFileSync(content, 'utf8')))

describe('a working day', () => {
  it.each([
    ['2026-11-24', true, 'a Tuesday'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-29', false, 'a Sunday'],
    ['2026-12-28', false, 'the day off for Boxing Day on a Saturday'],
    ['2027-03-26', false, 'Good Friday'],
  ])('%s is %s: %s', (day, works) => expect(isWorkingDay(day, days)).toBe(works))
})

describe('working days after a day', () => {
  it.each([
    ['2026-11-24', 2, '2026-11-26', 'in the middle of a week'],
    ['2026-11-27', 2, '2026-12-01', 'over a weekend'],
    ['2026-11-28', 2, '2026-12-01', 'from a Saturday'],
    ['2026-12-24', 2, '2026-12-30', 'over Christmas'],
    ['2027-03-25', 5, '2027-04-05', 'over Easter'],
  ])('%s and %i are %s: %s', (day, count, after) => expect(workingDaysAfter(day, count, days)).toBe(after))
})

it('children and young people are read within two working days, others within five', () => {
  const days = (audience: 'child' | 'young_person' | 'parent_carer' | 'staff') =>
    daysToRead(aSurvey([aQuestion('long_text')], { audience }))
  expect([days('child'), days('young_person'), days('parent_carer'), days('staff')]).toEqual([2, 2, 5, 5])
})
