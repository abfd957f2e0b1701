import { z } from 'zod'
import { VOICE_RULES, VoiceFacts, VoiceFlag, VoiceLevel } from './voice'

const Percentage = z.looseObject({
  id: z.string(),
  label: z.string(),
  numerator: z.string(),
  denominator: z.string(),
})

/** content/voice.json: the definition that is published beside every voice figure, and the examples it must satisfy. */
export const VoiceFile = z.looseObject({
  version: z.literal(VOICE_RULES),
  title: z.string(),
  plain: z.string(),
  levels: z.array(
    z.strictObject({
      value: VoiceLevel,
      rank: z.number().int().nullable(),
      countsAsCaptured: z.boolean(),
      label: z.string(),
      easyLabel: z.string(),
      definition: z.string(),
    }),
  ),
  capturedLevels: z.array(VoiceLevel),
  familyVoice: z.strictObject({
    levels: z.array(VoiceLevel),
    captured: z.array(VoiceLevel),
    note: z.string(),
  }),
  rules: z.array(z.strictObject({ id: z.string(), when: z.string(), level: VoiceLevel })),
  percentages: z.array(Percentage),
  influence: z.array(z.looseObject({ value: z.string(), label: z.string(), hasOutcome: z.boolean() })),
  influencePercentages: z.array(Percentage),
  reportRule: z.strictObject({ inScope: z.string(), level: z.string() }),
  auditRule: z.strictObject({ unit: z.string(), recency: z.string(), sample: z.string() }),
  lundyAudit: z.looseObject({
    scale: z.array(z.strictObject({ score: z.number().int(), label: z.string() })),
    questions: z.array(
      z.strictObject({ id: z.string(), element: z.string(), text: z.string(), evidence: z.string() }),
    ),
    rule: z.string(),
  }),
  testVectors: z.array(
    z.looseObject({
      name: z.string(),
      input: VoiceFacts,
      expected: z.looseObject({ level: VoiceLevel, flags: z.array(VoiceFlag), rule: z.string() }),
    }),
  ),
})
export type VoiceFile = z.infer<typeof VoiceFile>
