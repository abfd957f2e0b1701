import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ourSurveys } from '../../testing/surveys'
import { MadeUpWords } from './made-up-words'
import { madeUpResponse, perWeek, twoYears } from './made-up-years'

const words = MadeUpWords.parse(
  JSON.parse(readFileSync(new URL('../../content/demo/comments.json', import.meta.url), 'utf8')),
)

/** Numbers that fall evenly, the same in every run. */
function steps(): () => number {
  let at = 0
  return () => (at += 0.618033988749895) % 1
}

describe('two made-up years', () => {
  it('end with the week of today and begin 103 weeks before', () => {
    const weeks = twoYears('2026-11-24')
    expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([104, '2024-12-02', '2026-11-23'])
  })

  it('have as many answers as were asked for, and fewest in August', () => {
    const weeks = twoYears('2026-11-24')
    const counts = perWeek(5200, weeks)
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(5200)
    expect(counts[weeks.indexOf('2026-08-10')]!).toBeLessThan(counts[weeks.indexOf('2026-06-08')]!)
  })

  it.each(ourSurveys().map((survey) => [survey.id, survey] as const))(
    'are sent to %s as people send, in every way it has',
    (_, survey) => {
      const chance = steps()
      const made = Array.from({ length: 40 }, () =>
        madeUpResponse({ survey, number: 1 }, '2026-06-08', 0.5, words, chance),
      )
      expect(made.every(({ week }) => week === '2026-06-08')).toBe(true)
      const answered = made
        .flatMap(({ answers }) => Object.values(answers))
        .filter((answer) => answer !== null)
      expect(answered.length / made.length).toBeGreaterThan(1)
      expect(new Set(made.map((response) => JSON.stringify(response.answers))).size).toBeGreaterThan(5)
    },
  )

  it('are happier at their end, so that there is something to find', () => {
    const survey = ourSurveys().find(({ id }) => id === 'hpci_annual')!
    const mean = (year: number) => {
      const chance = steps()
      const scores = Array.from({ length: 200 }, () =>
        madeUpResponse({ survey, number: 1 }, '2026-06-08', year, words, chance),
      ).flatMap(({ answers }) => (typeof answers.overall_score === 'number' ? [answers.overall_score] : []))
      return scores.reduce((sum, score) => sum + score, 0) / scores.length
    }
    expect(mean(1)).toBeGreaterThan(mean(0) + 0.5)
  })
})
