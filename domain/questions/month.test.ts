import { describe, expect, it } from 'vitest'
import { aQuestion } from '../../testing/surveys'
import { month } from './month'

const question = aQuestion('month')
const read = (name: string, year: string, today = '2026-11-23') =>
  month.answer(question, today).safeParse({ month: name, year })
const problem = (name: string, year: string) => read(name, year).error?.issues[0]?.message

describe('a month', () => {
  it.each([
    ['3', '2026', '2026-03'],
    ['03', '2026', '2026-03'],
    ['March', '2026', '2026-03'],
    ['mar', ' 2026 ', '2026-03'],
    ['SEPT', '1999', '1999-09'],
    ['12', '1900', '1900-12'],
  ])('may be written %s %s', (name, year, stored) => expect(read(name, year).data).toBe(stored))

  it.each([
    ['', '', 'date-missing'],
    ['  ', ' ', 'date-missing'],
    ['', '2025', 'month-missing'],
    ['5', '', 'year-missing'],
    ['13', '2025', 'date-not-real'],
    ['0', '2025', 'date-not-real'],
    ['ju', '2025', 'date-not-real'],
    ['Smarch', '2025', 'date-not-real'],
    ['30 February', '2025', 'date-not-real'],
    ['2', '0000', 'date-not-real'],
    ['1', '99999', 'date-not-real'],
    ['1', '25', 'date-not-real'],
    ['1', '1899', 'date-not-real'],
    ['12', '2026', 'date-in-future'],
  ])('"%s" "%s" is refused as %s', (name, year, why) => expect(problem(name, year)).toBe(why))

  it('may be this one, on its first day already', () => {
    expect(read('11', '2026', '2026-11-01').data).toBe('2026-11')
    expect(read('11', '2026', '2026-10-31').success).toBe(false)
  })

  it('is missing when nothing was sent, or something else than its parts', () => {
    for (const sent of [undefined, null, 'x', '2026-3', ['1', '2026'], { month: 1, year: 2026 }])
      expect(month.answer(question, '2026-11-23').safeParse(sent).error?.issues[0]?.message).toBe(
        'date-missing',
      )
  })

  it('is shown again and said in words', () => {
    expect(month.sent('2026-03')).toEqual({ month: '3', year: '2026' })
    expect(month.said(question, '2026-03')).toEqual(['March 2026'])
  })
})
