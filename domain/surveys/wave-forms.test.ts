import { describe, expect, it } from 'vitest'
import { datedWave } from './wave'
import { movedWave, plannedWave } from './wave-forms'

const today = '2026-11-24'
const spring = datedWave('2027-03-01', '2027-03-26')
const asked = (opensOn: string, closesOn: string, publishBy = '') =>
  plannedWave({ opensOn, closesOn, publishBy }, [spring], today)

describe('a wave that a lead plans', () => {
  it('is open between its days, takes what was begun for a week more, and shows results in eight', () => {
    expect(asked('2026-12-01', '2026-12-11')).toEqual({
      id: '2026-12-01',
      opensOn: '2026-12-01',
      closesOn: '2026-12-11',
      sendsUntil: '2026-12-18',
      publishBy: '2027-02-05',
    })
  })

  it.each([
    ['2026-11-23', '2026-12-11', '', 'opensOn'],
    ['2026-12-11', '2026-12-01', '', 'closesOn'],
    ['2026-12-01', '2028-12-01', '', 'closesOn'],
    ['2026-12-01', '2026-12-11', '2026-12-10', 'publishBy'],
    ['2027-02-01', '2027-02-26', '', 'opensOn'],
    ['2027-04-02', '2027-04-12', '', 'opensOn'],
  ])('is refused from %s to %s, published by %s: %s', (opensOn, closesOn, publishBy, field) => {
    expect(asked(opensOn, closesOn, publishBy)).toHaveProperty(`problems.${field}`)
  })

  it('is refused on the very days of another', () => {
    expect(asked('2027-03-01', '2027-03-26')).toHaveProperty('problems.opensOn')
  })

  it('may begin in the week after another has taken its last answer', () => {
    expect(asked('2027-04-05', '2027-04-16')).toHaveProperty('id', '2027-04-05')
  })
})

describe('a wave that is moved', () => {
  const now = datedWave('2026-11-02', '2026-12-04')
  const move = (closesOn: string, on = today) =>
    movedWave(now, { closesOn, publishBy: '2027-02-01' }, [now, spring], on)

  it('closes earlier or later, keeps its name, and takes what was begun for a week', () => {
    expect(move('2026-11-24')).toMatchObject({ id: '2026-11-02', sendsUntil: '2026-12-01' })
    expect(move('2027-01-08')).toMatchObject({ id: '2026-11-02', sendsUntil: '2027-01-15' })
  })

  it('does not close in the past, and stays closed once it is', () => {
    expect(move('2026-11-20')).toHaveProperty('problems.closesOn')
    expect(move('2026-12-18', '2026-12-07')).toHaveProperty('problems.closesOn')
    expect(move('2026-12-04', '2026-12-07')).toMatchObject({ publishBy: '2027-02-01' })
  })
})
