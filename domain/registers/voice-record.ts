import { z } from 'zod'
import { OptionalDay } from '../forms/day'
import { several } from '../forms/several'
import { written } from '../forms/written'
import { captured, VoiceLevel } from '../voice/voice'

const Day = OptionalDay.default('')

/** What somebody writes down of a voice, field by field; each has a place in the forms of both registers. */
export const recordFields = {
  level: VoiceLevel.default('unknown'),
  methods: several(z.string().max(40)),
  collectedFrom: Day,
  collectedTo: Day,
  howMany: z
    .union([
      z.literal(''),
      z.coerce.number('Write a whole number.').int('Write a whole number.').min(0, 'Write a whole number.'),
    ])
    .default(''),
  quoteOrReference: written(2000),
  helpKind: written(300),
  observationNote: written(2000),
  observerRole: written(200),
  whoSpoke: written(200),
  howOffered: written(300),
  reason: written(300),
}

/**
 * What somebody recorded of a child's voice in a report or an audited case. Days are written 2026-11-24, and empty
 * means not written. None of it names a child.
 */
export const VoiceRecord = z.strictObject({
  ...recordFields,
  agreedBySecondPerson: z.boolean().default(false),
})
export type VoiceRecord = z.infer<typeof VoiceRecord>

/** What each level needs before it counts (content/voice.json, recordRequirements). */
export const needs: Record<VoiceLevel, (keyof VoiceRecord)[]> = {
  direct: ['methods', 'collectedTo', 'quoteOrReference'],
  supported: ['methods', 'collectedTo', 'helpKind', 'quoteOrReference'],
  observed: ['observationNote', 'observerRole', 'collectedTo'],
  represented: ['whoSpoke'],
  declined: ['howOffered', 'collectedTo'],
  not_captured: ['reason'],
  unknown: [],
  not_applicable: ['reason', 'agreedBySecondPerson'],
}

/** What can be missing for a claim. */
export type Missing = keyof VoiceRecord | 'recent'

/** The level that counts, the rule that gave it, and what is missing for the one that was claimed. */
export type Counted = { level: VoiceLevel; rule: string; missing: Missing[] }

/** Between which days views must have been collected; a report must also say of how many children they are. */
export type Evidence = { from: string; to: string; sayHowMany?: boolean }

/**
 * The level of a record as it counts. A claim with all its evidence, collected between the two days, counts as
 * claimed. One that lacks evidence is a draft, and a draft counts as unknown (content/voice.json, whenMissing).
 */
export function countedLevel(record: VoiceRecord, evidence: Evidence): Counted {
  const wanted = needsOf(record.level, evidence)
  const missing: Missing[] = wanted.filter((field) => isEmpty(record[field]))
  const { collectedTo } = record
  const dated = wanted.includes('collectedTo') && collectedTo !== ''
  if (dated && (collectedTo < evidence.from || collectedTo > evidence.to)) missing.push('recent')
  if (missing.length) return { level: 'unknown', rule: 'R-draft', missing }
  return { level: record.level, rule: `R-${record.level}`, missing }
}

/** The days between which a report's views must have been collected: within the year before it came out. */
export function evidenceForReport(publishedOn: string): Evidence {
  return { from: yearBefore(publishedOn), to: publishedOn }
}

/** The days for an audited case: a year before the audit, or since the last annual review where that is later. */
export function evidenceForCase(auditedOn: string, lastAnnualReview: string | null): Evidence {
  const year = yearBefore(auditedOn)
  const review = lastAnnualReview && lastAnnualReview <= auditedOn ? lastAnnualReview : year
  return { from: review > year ? review : year, to: auditedOn }
}

/** Whether a family's voice counts as captured (content/voice.json, familyVoice). */
export function familyCaptured(level: VoiceLevel): boolean {
  return level === 'direct' || level === 'supported'
}

function needsOf(level: VoiceLevel, { sayHowMany }: Evidence): (keyof VoiceRecord)[] {
  return sayHowMany && captured(level) ? [...needs[level], 'howMany'] : needs[level]
}

function isEmpty(value: VoiceRecord[keyof VoiceRecord]): boolean {
  return Array.isArray(value) ? value.length === 0 : value === '' || value === false
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
