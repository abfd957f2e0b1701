import { describe, expect, it } from 'vitest'
import { PositionForm, reservationsIn, standing, unagreed, type Position } from './position'
import type { Party } from './party'

const party = (id: string, requiredToSign = true): Party => ({
  ...{ id, name: id, kind: 'health', requiredToSign, lead: 'Somebody' },
})
const parties = [party('hpci'), party('council'), party('voluntary', false)]
const says = (who: string, stance: Position['stance'], over: Partial<Position> = {}): Position => ({
  ...{ commitment: 'ask', party: who, hash: 'one', stance, reason: null, reservation: null, ...over },
})

describe('agreeing', () => {
  it('needs every required party, and no other', () => {
    expect(unagreed(['ask'], parties, [says('hpci', 'support')], 'one')).toEqual([
      { commitment: 'ask', party: 'council', why: 'not-said-yet' },
    ])
    expect(
      unagreed(['ask'], parties, [says('hpci', 'support'), says('council', 'can_live_with')], 'one'),
    ).toEqual([])
  })

  it('is stopped by one objection, also of a party that need not sign', () => {
    const all = [
      says('hpci', 'support'),
      says('council', 'support'),
      says('voluntary', 'object', { reason: 'No' }),
    ]
    expect(unagreed(['ask'], parties, all, 'one')).toEqual([
      { commitment: 'ask', party: 'voluntary', why: 'objects' },
    ])
  })

  it('counts the last word of a party, on this text alone', () => {
    const words = [
      says('hpci', 'object', { reason: 'No' }),
      says('hpci', 'support'),
      says('council', 'support', { hash: 'old' }),
    ]
    expect(standing(words, 'one').map(({ stance }) => stance)).toEqual(['support'])
    expect(unagreed(['ask'], parties, words, 'one')).toEqual([
      { commitment: 'ask', party: 'council', why: 'not-said-yet' },
    ])
  })

  it('keeps what a party can live with but wants remembered', () => {
    const kept = says('hpci', 'can_live_with', { reservation: 'If it is paid for' })
    expect(reservationsIn([kept, says('council', 'support', { reservation: 'x' })], 'one')).toEqual([kept])
  })
})

it('asks for a reason with an objection, and for a choice', () => {
  const problems = (sent: object) =>
    PositionForm.safeParse({ hash: 'one', ...sent }).error?.issues.map(({ path }) => path.join('.')) ?? []
  expect(problems({ stance: 'object', reason: ' ' })).toEqual(['reason'])
  expect(problems({ stance: '' })).toEqual(['stance'])
  expect(problems({ stance: 'can_live_with' })).toEqual([])
})
