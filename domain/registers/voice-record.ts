import { z } from 'zod'
import { VoiceLevel } from '../voice/voice'

const Words = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`).default('')
const Day = z.union([z.literal(''), z.iso.date('Write the day like 2026-11-24.')]).default('')

/**
 * What somebody recorded of a child's voice in a report or an audited case. Days are written 2026-11-24, and empty
 * means not written. None of it names a child.
 */
export const VoiceRecord = z.strictObject({
  level: VoiceLevel,
  methods: z.array(z.string()).default([]),
  collectedFrom: Day,
  collectedTo: Day,
  howMany: z.union([z.literal(''), z.coerce.number().int('Write a whole number.').min(0)]).default(''),
  quoteOrReference: Words(2000),
  helpKind: Words(300),
  observationNote: Words(2000),
  observerRole: Words(200),
  whoSpoke: Words(200),
  howOffered: Words(300),
  reason: Words(300),
  agreedBySecondPerson: z.boolean().default(false),
})
export type VoiceRecord = z.infer<typeof VoiceRecord>

/** What each level needs before it counts (content/voice.json, recordRequirements). */
const needs: Record<VoiceLevel, (keyof VoiceRecord)[]> = {
  direct: ['methods', 'collectedTo', 'quoteOrReference'],
  supported: ['methods', 'collectedTo', 'helpKind', 'quoteOrReference'],
  observed: ['observationNote', 'observerRole', 'collectedTo'],
  represented: ['whoSpoke'],
  declined: ['howOffered', 'collectedTo'],
  not_captured: ['reason'],
  unknown: [],
  not_applicable: ['reason', 'agreedBySecondPerson'],
}

/** The level that counts, the rule that gave it, and what is missing for the one that was claimed. */
export type Counted = { level: VoiceLevel; rule: string; missing: (keyof VoiceRecord | 'recent')[] }

/**
 * The level of a record as it counts. A claim with all its evidence, collected between the two days, counts as
 * claimed. One that lacks evidence is a draft, and a draft counts as unknown (content/voice.json, whenMissing).
 */
export function countedLevel(record: VoiceRecord, evidence: { from: string; to: string }): Counted {
  const missing: Counted['missing'] = needs[record.level].filter((field) => isEmpty(record[field]))
  const { collectedTo } = record
  const dated = needs[record.level].includes('collectedTo') && collectedTo !== ''
  if (dated && (collectedTo < evidence.from || collectedTo > evidence.to)) missing.push('recent')
  if (missing.length) return { level: 'unknown', rule: 'R-draft', missing }
  return { level: record.level, rule: `R-${record.level}`, missing }
}

/** The days between which a report's views must have been collected: within the year before it came out. */
export function evidenceForReport(publishedOn: string): { from: string; to: string } {
  return { from: yearBefore(publishedOn), to: publishedOn }
}

/** The days for an audited case: a year before the audit, or since the last annual review where that is later. */
export function evidenceForCase(auditedOn: string, lastAnnualReview: string | null) {
  const year = yearBefore(auditedOn)
  const review = lastAnnualReview && lastAnnualReview <= auditedOn ? lastAnnualReview : year
  return { from: review > year ? review : year, to: auditedOn }
}

/** Whether a family's voice counts as captured (content/voice.json, familyVoice). */
export function familyCaptured(level: VoiceLevel): boolean {
  return level === 'direct' || level === 'supported'
}

function isEmpty(value: VoiceRecord[keyof VoiceRecord]): boolean {
  return Array.isArray(value) ? value.length === 0 : value === '' || value === false
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
