import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mondayOf } from '../responses/submit'
import { daysAfter } from './days'
import { datedWave, lastWeekOf, openingOn, quarterFor, type Wave } from './wave'

const days = fc.nat(4000).map((more) => daysAfter('2024-01-01', more))

describe('rolling quarters', () => {
  it.each([
    ['2026-11-23', '2026-q4', '2026-10-05', '2027-01-03'],
    ['2027-01-03', '2026-q4', '2026-10-05', '2027-01-03'],
    ['2027-01-04', '2027-q1', '2027-01-04', '2027-04-04'],
    ['2026-10-02', '2026-q3', '2026-07-06', '2026-10-04'],
    ['2024-01-01', '2024-q1', '2024-01-01', '2024-03-31'],
  ])('hold %s in %s, from %s to %s', (day, id, opensOn, closesOn) => {
    expect(quarterFor(day)).toMatchObject({ id, opensOn, closesOn, sendsUntil: closesOn })
  })

  it('follow each other without a gap, each begins on a Monday, and every day is in one', () => {
    fc.assert(
      fc.property(days, (day) => {
        const wave = quarterFor(day)
        expect(wave.opensOn <= day && day <= wave.closesOn).toBe(true)
        expect(mondayOf(wave.opensOn)).toBe(wave.opensOn)
        expect(quarterFor(daysAfter(wave.closesOn, 1)).opensOn).toBe(daysAfter(wave.closesOn, 1))
      }),
    )
  })

  it('begin later, under another name, when a wave before still runs', () => {
    const before = [datedWave('2026-10-05', '2026-11-18')]
    expect(quarterFor('2026-11-27', before)).toMatchObject({ id: '2026-q4', opensOn: '2026-11-30' })
    const named = [{ ...before[0]!, id: '2026-q4' }]
    expect(quarterFor('2026-12-10', named)).toMatchObject({ id: '2026-11-30', opensOn: '2026-11-30' })
    expect(quarterFor('2027-01-02', [datedWave('2026-12-01', '2026-12-31')])).toMatchObject({ id: '2027-q1' })
  })
})

describe('whether a survey is open', () => {
  const autumn = datedWave('2026-09-07', '2026-10-30')
  const spring = datedWave('2027-02-01', '2027-02-28')
  const waves: Wave[] = [spring, autumn]
  it.each([
    ['2026-09-06', 'opening', '2026-09-07'],
    ['2026-09-07', 'open', '2026-09-07'],
    ['2026-10-30', 'open', '2026-09-07'],
    ['2026-10-31', 'ending', '2026-09-07'],
    ['2026-11-06', 'ending', '2026-09-07'],
    ['2026-11-07', 'opening', '2027-02-01'],
    ['2027-02-28', 'open', '2027-02-01'],
    ['2027-03-08', 'closed', '2027-02-01'],
  ])('on %s: %s, in the wave of %s', (day, is, id) => {
    expect(openingOn(day, { rolling: false, waves })).toMatchObject({ is, wave: { id } })
  })

  it('is always so while it rolls, in its own wave before the quarter', () => {
    expect(openingOn('2026-10-30', { rolling: true, waves })).toMatchObject({ is: 'open', wave: autumn })
    expect(openingOn('2026-12-01', { rolling: true, waves: [] })).toMatchObject({ wave: { id: '2026-q4' } })
    expect(openingOn('2026-12-01', { rolling: false, waves: [] })).toEqual({ is: 'never' })
  })

  it('takes the week in which sending ends as its last', () => {
    expect(lastWeekOf(autumn)).toBe('2026-11-02')
  })
})
