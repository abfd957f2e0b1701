import { expect, it } from 'vitest'
import { pageAfter, PageNumber, pageOf, queryOfPage } from './page'

it('shows the page that is asked for, and the last when there are fewer', () => {
  expect(pageOf(120, 2)).toEqual({ page: 2, pages: 5, take: 25, skip: 25 })
  expect(pageOf(120, 9)).toMatchObject({ page: 5, skip: 100 })
  expect(pageOf(100, 3)).toMatchObject({ page: 3, pages: 4 })
  expect(pageOf(0, 4)).toMatchObject({ page: 1, pages: 1, skip: 0 })
})

it('takes whatever cannot be read for the first page', () => {
  for (const typed of [null, undefined, '', '0', '-1', '1.5', 'two', '1e99', '9'.repeat(30)])
    expect(PageNumber.parse(typed)).toBe(1)
  expect(PageNumber.parse('12')).toBe(12)
})

it('finds an entry on the page that shows it', () => {
  for (const others of [0, 24, 25, 119]) {
    const { skip, take } = pageOf(120, pageAfter(others))
    expect(others >= skip && others < skip + take).toBe(true)
  }
})

it('names no page in the address of the first', () => {
  expect(['/list', '/list?page=2']).toEqual([1, 2].map((page) => `/list${queryOfPage(page)}`))
})
