import { describe, expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { quarterFor } from '../surveys/wave'
import { addressOf, filterFrom, offersOf, partsFor } from './filter'

const survey = aSurvey([
  aQuestion('choice', { key: 'who_answers', fact: true }),
  aQuestion('choice', { key: 'place', fact: true }),
])
const offers = offersOf(survey, [
  { question: 'who_answers', label: 'Who' },
  { question: 'place', label: 'Place' },
])
const waves = ['2026-02-02', '2026-05-04', '2026-08-03'].map((day) => quarterFor(day))
const read = (query: string, young = false) => filterFrom(new URLSearchParams(query), offers, waves, young)

describe('the filter of an address', () => {
  it('is the newest wave beside the one before, everyone in it, when nothing is asked', () => {
    expect(read('')).toMatchObject({ wave: waves[2], before: waves[1], labels: ['*', '*'], by: null })
  })

  it('is what was asked', () => {
    const filter = read('wave=2026-q2&since=none&place=b&by=who_answers')
    expect(filter).toMatchObject({ wave: waves[1], before: null, labels: ['*', 'b'], by: 0 })
    expect(partsFor(filter, offers)).toMatchObject({
      whole: '*/b',
      split: expect.arrayContaining([expect.objectContaining({ part: 'a/b' })]),
    })
  })

  it.each([
    'wave=1999-q9&since=x',
    'place=%00&by=opinion',
    'wave=&place=__proto__',
    'since=2026-q3&wave=2026-q1',
  ])('leaves out what there is not: %s', (query) => {
    const { wave, before, labels, by } = read(query)
    expect(waves).toContain(wave)
    expect(before === null || before.opensOn < wave!.opensOn).toBe(true)
    expect([labels, by]).toEqual([['*', '*'], null])
  })

  it('does not split by what it filters for', () => {
    expect(read('place=a&by=place').by).toBeNull()
  })

  it('always keeps apart whose words they are where young people answer, unless one of them is asked for', () => {
    expect(read('by=place', true).by).toBe(0)
    expect(read('by=place&who_answers=a', true)).toMatchObject({ labels: ['a', '*'], by: 1 })
  })

  it('has an address for each change', () => {
    expect(addressOf(new URLSearchParams('wave=2026-q2&place=&by=x'), { by: null, place: 'a' })).toBe(
      '?wave=2026-q2&place=a',
    )
  })
})
