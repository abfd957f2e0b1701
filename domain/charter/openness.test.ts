import { expect, it } from 'vitest'
import { opennessOf } from './openness'

const consult = { stage: 'consult' as const, consultOpensOn: '2026-09-07', consultClosesOn: '2026-10-09' }

it('takes words about the whole while gathering, and about nothing else', () => {
  expect(opennessOf({ ...consult, stage: 'gather' }, '2026-09-10')).toEqual({
    comments: true,
    clauses: false,
    support: false,
    until: null,
  })
})

it.each([
  ['2026-09-06', false],
  ['2026-09-07', true],
  ['2026-10-09', true],
  ['2026-10-10', false],
])('is open for consultation on its first and last day: %s %s', (today, open) => {
  expect(opennessOf(consult, today)).toMatchObject({ clauses: open, comments: open })
})

it('takes support for a published text, and no more comments', () => {
  expect(opennessOf({ ...consult, stage: 'published' }, '2026-10-01')).toMatchObject({
    ...{ support: true, comments: false, clauses: false },
  })
})
