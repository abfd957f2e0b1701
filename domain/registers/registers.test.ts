import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import content from '../../content/voice.json'
import { VoiceLevel } from '../voice/voice'
import { influenceShares, hasOutcome, Influence, needsReason, type Views } from './influence'
import { childAndFamily, levelsOf, voiceShares } from './percentages'
import { countedLevel, evidenceForCase, evidenceForReport, familyCaptured, VoiceRecord } from './voice-record'

const record = (over: object) => VoiceRecord.parse({ level: 'direct', ...over })
const year = { from: '2025-11-24', to: '2026-11-24' }
const whole = {
  ...{
    methods: ['speech'],
    collectedTo: '2026-10-01',
    quoteOrReference: 'Section A',
    helpKind: 'Read aloud',
  },
  ...{
    observationNote: 'Smiled',
    observerRole: 'Teacher',
    whoSpoke: 'A parent',
    howOffered: 'With pictures',
  },
  ...{ reason: 'Finance only', agreedBySecondPerson: true },
}

describe('a voice level on record', () => {
  it.each(VoiceLevel.options)(
    '%s counts with the evidence that content/voice.json asks for, and not without',
    (level) => {
      expect(countedLevel(record({ ...whole, level }), year)).toEqual({
        level,
        rule: `R-${level}`,
        missing: [],
      })
      const asked = content.recordRequirements[level] as string[]
      const lacking = countedLevel(record({ level }), year)
      expect(lacking.missing).toHaveLength(asked.length)
      expect(lacking.level).toBe(asked.length ? 'unknown' : level)
    },
  )

  it('does not count on views that are older than a year, or from after the report', () => {
    expect(countedLevel(record({ ...whole, collectedTo: '2025-11-23' }), year).missing).toEqual(['recent'])
    expect(countedLevel(record({ ...whole, collectedTo: '2026-11-25' }), year).level).toBe('unknown')
    expect(evidenceForReport('2026-11-24')).toEqual(year)
  })

  it('counts in an audit from the last annual review on, when that is later than a year ago', () => {
    expect(evidenceForCase('2026-11-24', '2026-03-01').from).toBe('2026-03-01')
    expect(evidenceForCase('2026-11-24', '2024-03-01').from).toBe('2025-11-24')
    expect(evidenceForCase('2026-11-24', null).from).toBe('2025-11-24')
  })
})

describe('voice of the child captured', () => {
  it('gives the worked example of voice.md', () => {
    const example = {
      direct: 12,
      supported: 10,
      observed: 6,
      represented: 7,
      declined: 3,
      not_captured: 8,
      unknown: 4,
      not_applicable: 5,
    }
    const shares = voiceShares({ unit: 'report', counts: example })
    const { eligible, captured, capturedPct, ownVoicePct, offeredPct, notRecordedPct } =
      content.percentageExample.expected
    expect(shares.captured).toEqual({ numerator: captured, denominator: eligible, percent: capturedPct })
    expect([shares.ownVoice.percent, shares.offered.percent, shares.notKnown.percent]).toEqual([
      ownVoicePct,
      offeredPct,
      notRecordedPct,
    ])
  })

  it('has no percentage of nothing', () => {
    expect(voiceShares(levelsOf('case', ['not_applicable'])).captured).toEqual({
      numerator: 0,
      denominator: 0,
      percent: null,
    })
  })

  const anyLevels = fc.array(fc.constantFrom(...VoiceLevel.options), { maxLength: 60 })
  it('never treats declining as worse than not being asked, and never counts a proxy', () => {
    fc.assert(
      fc.property(anyLevels, (levels) => {
        const counted = (more: VoiceLevel) => voiceShares(levelsOf('case', [...levels, more]))
        return (
          counted('declined').offered.numerator > counted('not_captured').offered.numerator &&
          counted('represented').captured.numerator === counted('not_captured').captured.numerator
        )
      }),
    )
  })

  it('of child and family needs both, in the same case', () => {
    expect(
      childAndFamily([
        { child: 'direct', n: 7, family: 4 },
        { child: 'represented', n: 2, family: 2 },
        { child: 'observed', n: 1, family: 1 },
        { child: 'not_applicable', n: 6, family: 6 },
      ]),
    ).toEqual({ numerator: 5, denominator: 10, percent: 50 })
  })

  it('of a family is what content/voice.json says', () => {
    expect(VoiceLevel.options.filter(familyCaptured)).toEqual(content.familyVoice.captured)
  })
})

describe('what became of views', () => {
  const so = (n: number, influence: Influence, over: Partial<Views> = {}): Views => ({
    influence,
    capturedOn: '2026-01-01',
    told: false,
    n,
    ...over,
  })

  it('is counted by the formulas of content/voice.json', () => {
    const views = [
      so(2, 'acted_on', { told: true }),
      so(3, 'not_possible'),
      so(4, 'no_change_asked', { told: true }),
      so(5, 'heard'),
      so(6, 'not_reviewed', { capturedOn: '2026-06-20' }),
    ]
    const { outcome, acted, told } = influenceShares(views, '2026-06-30')
    expect([outcome, acted, told].map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [9, 14],
      [2, 5],
      [6, 9],
    ])
  })

  it('agrees with the list in content/voice.json', () => {
    expect(content.influence.map(({ value }) => value)).toEqual(Influence.options)
    for (const { value, hasOutcome: settled, requires } of content.influence as {
      value: Influence
      hasOutcome: boolean
      requires?: string[]
    }[]) {
      expect(hasOutcome(value)).toBe(settled)
      expect(needsReason(value)).toBe(Boolean(requires))
    }
  })
})
