import { describe, expect, test } from 'vitest'
import file from '../../content/demo/registers.json'
import { countedCase } from '../registers/audit'
import { countedEdition } from '../registers/edition'
import { recordIn } from '../registers/voice-fields'
import {
  madeUpCase,
  madeUpEditions,
  MadeUpRegisters,
  madeUpReport,
  madeUpRound,
  quarterEnds,
} from './made-up-registers'

const made = MadeUpRegisters.parse(file)
const today = '2026-11-28'
const quarters = quarterEnds(today)
const both = (values: Record<string, unknown>) => ({
  child: recordIn(values, 'child')!,
  family: recordIn(values, 'family')!,
})

describe('made-up registers', () => {
  test('go back eight quarters that are over', () => {
    expect(quarters).toHaveLength(8)
    expect(quarters[0]).toBe('2024-12-31')
    expect(quarters.at(-1)).toBe('2026-09-30')
  })

  test('have reports whose editions count as they claim', () => {
    const report = madeUpReport(made.reports[0]!, quarters)
    const editions = madeUpEditions(report, today, made, steps(0.2))
    expect(editions.length).toBeGreaterThan(5)
    for (const edition of editions) {
      const counted = countedEdition({ inScope: true, agreed: false }, edition.publishedOn, both(edition))
      expect(counted.child).toEqual({
        level: edition.childLevel,
        rule: `R-${edition.childLevel}`,
        missing: [],
      })
    }
  })

  test('have rounds whose cases count as they claim', () => {
    const round = madeUpRound(made.rounds[0]!, quarters[3]!)
    expect(round.title).toBe('EHC plans, 2025-Q3')
    for (let at = 0; at < 20; at++) {
      const one = madeUpCase(at, quarters[3]!, 0.5, made, steps(at / 20))
      expect(countedCase(quarters[3]!, '', both(one)).family.level).toBe(one.familyLevel)
    }
  })
})

/** Every number in turn, without luck, from one on. */
function steps(first: number) {
  let at = first
  return () => (at = (at + 0.618) % 1)
}
