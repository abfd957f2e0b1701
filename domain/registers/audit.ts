import { z } from 'zod'
import { Day, OptionalDay } from '../forms/day'
import { written } from '../forms/written'
import { familyLevels } from './edition'
import { problemWithReference } from './case-reference'
import { fieldsNamed } from './voice-fields'
import { countedLevel, evidenceForCase, type Counted, type VoiceRecord } from './voice-record'

/** How the cases of a round were chosen. Percentages of different sorts never share a line (content/voice.json, auditRule). */
export const samples = {
  all: 'Every case',
  random: 'At random',
  stratified: 'At random within groups',
  themed: 'By a theme',
  chosen: 'Picked for another reason',
} as const
export type Sample = keyof typeof samples
export const Sample = z.enum(
  Object.keys(samples) as [Sample, ...Sample[]],
  'Choose how the cases were chosen.',
)

/** The overall grade of a case. */
export const grades = {
  outstanding: 'Outstanding',
  good: 'Good',
  requires_improvement: 'Requires improvement',
  inadequate: 'Inadequate',
  not_graded: 'Not graded',
} as const
export type Grade = keyof typeof grades
export const Grade = z.enum(Object.keys(grades) as [Grade, ...Grade[]], 'Choose a grade, or not graded.')

/** The four parts of the Lundy model, each scored 0, 1 or 2. Quality only: they never decide what is captured. */
export const lundyParts = ['space', 'voice', 'audience', 'influence'] as const

/** A round of audit work as it is written down. */
export const RoundForm = z.object({
  title: written(200).refine((text) => text.length > 2, 'Write a title, like “EHC plans, autumn 2026”.'),
  service: written(120).refine((text) => text.length > 1, 'Write which service was audited.'),
  auditedOn: Day,
  sample: Sample,
  sampleNote: written(500),
  auditor: written(120).refine((text) => text.length > 1, 'Write the team or role that audited.'),
  tool: written(120).refine((text) => text.length > 1, 'Write the tool, or “none”.'),
})
export type RoundForm = z.infer<typeof RoundForm>

const Score = z.enum(['', '0', '1', '2']).default('')

/** An audited case as it is written down. Nothing but its reference is needed to keep it. */
export const CaseForm = z.object({
  rev: z
    .string()
    .regex(/^\d{1,6}$/)
    .default('0'),
  reference: written(60).superRefine((text, context) => {
    const problem = text ? problemWithReference(text) : 'Write the reference of the case, like C-0142.'
    if (problem) context.addIssue(problem)
  }),
  grade: Grade.default('not_graded'),
  lastReview: OptionalDay,
  ...fieldsNamed('child'),
  ...fieldsNamed('family'),
  familyLevel: familyLevels.default('unknown'),
  lundySpace: Score,
  lundyVoice: Score,
  lundyAudience: Score,
  lundyInfluence: Score,
  actions: written(2000),
})
export type CaseForm = z.infer<typeof CaseForm>

/** What of an audited case counts, by the evidence of the year before the audit or since the last annual review. */
export function countedCase(
  auditedOn: string,
  lastReview: string,
  { child, family }: { child: VoiceRecord; family: VoiceRecord },
): { child: Counted; family: Counted } {
  const evidence = evidenceForCase(auditedOn, lastReview || null)
  return { child: countedLevel(child, evidence), family: countedLevel(family, evidence) }
}

/** The four scores of a form, in their order; none where not all four are given. */
export function lundyOf(
  values: Pick<CaseForm, 'lundySpace' | 'lundyVoice' | 'lundyAudience' | 'lundyInfluence'>,
): number[] {
  const scores = [values.lundySpace, values.lundyVoice, values.lundyAudience, values.lundyInfluence]
  return scores.every((score) => score !== '') ? scores.map(Number) : []
}
