import { describe, expect, it } from 'vitest'
import { sideOf } from './party'
import { balanceOf, problemWithDecision, type Decision } from './suggestion'

const decided = (over: Partial<Decision>): Decision => ({
  outcome: 'not_accepted',
  reason: 'The law says otherwise.',
  deciders: [
    { person: 'parent', side: 'families' },
    { person: 'officer', side: 'services' },
  ],
  ...over,
})

describe('deciding on a suggestion', () => {
  it('takes a person of each side', () => {
    expect(problemWithDecision(decided({}))).toBeNull()
    expect(problemWithDecision(decided({ deciders: [{ person: 'officer', side: 'services' }] }))).toBe(
      'two-sides',
    )
    const same = decided({
      deciders: [
        { person: 'a', side: 'families' },
        { person: 'a', side: 'services' },
      ],
    })
    expect(problemWithDecision(same)).toBe('two-sides')
  })

  it('takes a reason that families can read, unless the words are taken as they are', () => {
    expect(problemWithDecision(decided({ reason: ' ' }))).toBe('reason')
    expect(problemWithDecision(decided({ outcome: 'accepted', reason: '' }))).toBeNull()
  })

  it('is shown by who suggested, families and staff apart', () => {
    expect(
      balanceOf([
        { from: 'parent_carer', outcome: 'accepted', count: 20 },
        { from: 'young_person', outcome: null, count: 3 },
        { from: 'other', outcome: 'accepted', count: 1 },
        { from: 'staff', outcome: 'not_accepted', count: 1 },
      ]).map(({ from, suggestions, open, accepted, not_accepted }) => [
        from,
        suggestions,
        open,
        accepted,
        not_accepted,
      ]),
    ).toEqual([
      ['families', 24, 3, 21, 0],
      ['staff', 1, 0, 0, 1],
    ])
  })
})

it('knows who stands with families', () => {
  expect(sideOf('young_people')).toBe('families')
  expect(sideOf('settings')).toBe('services')
})
