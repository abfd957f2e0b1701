import { expect, it } from 'vitest'
import { datedWave, openingOn } from '../surveys/wave'
import { nextRelease, soFarWords } from './release'
import { shortWaveName, waveName } from './wave-name'

const wave = datedWave('2026-11-09', '2026-11-20')
const on = (day: string, sealed: number) =>
  nextRelease(openingOn(day, { rolling: false, waves: [wave] }), sealed, 10)

it('says when figures come next', () => {
  expect(on('2026-11-01', 0)).toBe('Opens on 9 November 2026.')
  expect(on('2026-11-10', 0)).toBe(
    'Results start to show when 20 answers are in, or after 27 November 2026 with at least 10.',
  )
  expect(on('2026-11-25', 340)).toBe('More figures when 340 more answers are in, or after 27 November 2026.')
  expect(on('2026-12-25', 340)).toBe('Closed; these figures stay as they are.')
  expect(on('2026-12-25', 0)).toBe('Closed with too few answers to show.')
  expect(nextRelease({ is: 'never' }, 0, 10)).toBe('This survey has no dates yet.')
})

it.each([
  [{ about: 0, orMore: false }, 'Fewer than 5 answers so far'],
  [{ about: 35, orMore: false }, 'About 35 answers so far'],
  [{ about: 502_000, orMore: true }, 'More than 502,000 answers so far'],
])('says how many came: %o', (soFar, words) => {
  expect(soFarWords(soFar)).toBe(words)
})

it('names waves', () => {
  expect([waveName(wave), shortWaveName(wave)]).toEqual(['9 to 20 November 2026', 'Nov 2026'])
  expect(waveName(datedWave('2026-11-30', '2026-12-04'))).toBe('30 November to 4 December 2026')
  expect(waveName(datedWave('2026-12-30', '2027-01-04'))).toBe('30 December 2026 to 4 January 2027')
  const quarter = { ...wave, id: '2026-q4' }
  expect([waveName(quarter), shortWaveName(quarter)]).toEqual(['October to December 2026', 'Q4 2026'])
})
