import { expect, it } from 'vitest'
import { aQuestion, aSurvey } from '../../testing/surveys'
import { publish } from '../surveys/publish'
import { datedWave } from '../surveys/wave'
import { nothing, type Counts } from './counts'
import { trendsOf } from './over-time'

const question = aQuestion('scale', { key: 'content' })
const first = publish(aSurvey([question]), null)!
const second = publish(aSurvey([{ ...question, text: 'Now?' }]), first)!
const waves = ['2026-01-05', '2026-04-06', '2026-07-06', '2026-10-05'].map((day) => datedWave(day, day))

function sum(version: number, base: number, good: number) {
  const counts: Counts = {
    ...nothing(),
    questions: { content: { asked: base, skipped: 0, base, options: { good, poor: base - good } } },
  }
  counts.given = { ...counts.given, version: { [version]: base } }
  return { n: base, counts }
}

it('follows the good end of a scale, with gaps where too few answered and a break where the question changed', () => {
  const sums = [sum(1, 40, 10), sum(1, 9, 9), null, sum(2, 40, 30)]
  const [trend] = trendsOf({
    versions: [first, second],
    waves: waves.map((wave, at) => ({ wave, whole: sums[at]! })),
    lines: [{ value: '*', label: 'All', sums }],
  })
  expect(trend!.headline.values).toEqual(['very_good', 'good'])
  expect(
    trend!.lines[0]!.points.map(({ range, base, broken }) => [range?.share ?? null, base, broken]),
  ).toEqual([
    [0.25, 40, false],
    [null, 9, false],
    [null, 0, false],
    [0.75, 40, true],
  ])
})
