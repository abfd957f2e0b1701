import { describe, expect, it } from 'vitest'
import { missingSentence, whoIsMissing } from './missing'

const options = ['north', 'south', 'west', 'outside'].map((value) => ({
  value,
  label: value,
  leftOut: false,
}))
const asked = (...counts: number[]) => ({
  options,
  lines: [
    {
      value: '*',
      label: 'All',
      before: null,
      told: { asked: 0, skipped: 0, base: 0, counts, headline: null },
    },
  ],
})
const people = { north: 500, south: 300, west: 200 }

describe('who is missing', () => {
  it('holds shares of those who said against shares of all there are', () => {
    const missing = whoIsMissing(asked(80, 15, 5, 7), 120, { people })!
    expect(
      missing.rows.map(({ value, share, answeredShare, verdict }) => [value, share, answeredShare, verdict]),
    ).toEqual([
      ['north', 0.5, 0.8, 'many'],
      ['south', 0.3, 0.15, 'few'],
      ['west', 0.2, 0.05, 'few'],
    ])
    expect([missing.said, missing.apart]).toEqual([100, 20])
    expect(missingSentence(missing)).toBe('Heard less than their share: south and west.')
  })

  it('says nothing where chance would do, or few answered', () => {
    const near = whoIsMissing(asked(52, 28, 20, 0), 100, { people })!
    expect(near.rows.map(({ verdict }) => verdict)).toEqual(['about', 'about', 'about'])
    expect(missingSentence(near)).toBe('Nobody here is clearly heard less than their share.')
    const few = whoIsMissing(asked(20, 0, 0, 0), 20, { people })!
    expect(few.rows.map(({ verdict }) => verdict)).toEqual(['unsure', 'unsure', 'unsure'])
    expect(missingSentence(few)).toBe('Only 20 said which of these they are: too few to see who is missing.')
  })

  it('leaves out what the source does not count, and is nothing when too little is shared', () => {
    expect(whoIsMissing(asked(10, 10, 10, 0), 30, { people: { north: 5, west: 5 } })!.rows).toHaveLength(2)
    expect(whoIsMissing(asked(10, 10, 10, 0), 30, { people: { north: 5 } })).toBe(null)
  })
})
