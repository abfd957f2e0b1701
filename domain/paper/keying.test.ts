import { expect, test } from 'vitest'
import { datedWave } from '../surveys/wave'
import { takesPaper, waveOfPaper } from './keying'

const wave = datedWave('2026-11-02', '2026-11-15')
const schedule = { rolling: false, waves: [wave] }

test('a form counts in the wave in which it came, also when it is keyed in after the end', () => {
  expect(waveOfPaper('2026-11-10', '2026-11-10', schedule)).toEqual(wave)
  expect(waveOfPaper('2026-11-22', '2026-12-06', schedule)).toEqual(wave)
})

test('a form says why it cannot be keyed in', () => {
  expect(waveOfPaper('2026-11-11', '2026-11-10', schedule)).toBe('not-yet')
  expect(waveOfPaper('2026-11-01', '2026-11-10', schedule)).toBe('not-asked')
  expect(waveOfPaper('2026-11-23', '2026-11-24', schedule)).toBe('not-asked')
  expect(waveOfPaper('2026-11-10', '2026-12-07', schedule)).toBe('too-late')
})

test('a survey takes paper while it is asked and for two weeks after', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-12-06', '2026-12-07']
  expect(days.map((day) => takesPaper(day, schedule))).toEqual([false, true, true, false])
  expect(takesPaper('2026-11-28', { rolling: false, waves: [] })).toBe(false)
  expect(takesPaper('2026-11-28', { rolling: true, waves: [] })).toBe(true)
})

test('a form of the quarter before may be keyed in for two weeks', () => {
  const rolling = { rolling: true, waves: [] }
  expect(waveOfPaper('2026-10-02', '2026-10-10', rolling)).toMatchObject({ id: '2026-q3' })
  expect(waveOfPaper('2026-10-02', '2026-11-28', rolling)).toBe('too-late')
})
