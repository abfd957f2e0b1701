import { z } from 'zod'

/** The version of the rules below; content/voice.json carries the same number. */
export const VOICE_RULES = 1

/** Whose voice a response, report or audited case carries. Only direct, supported and observed are captured. */
export const VoiceLevel = z.enum([
  'direct',
  'supported',
  'observed',
  'represented',
  'declined',
  'not_captured',
  'unknown',
  'not_applicable',
])
export type VoiceLevel = z.infer<typeof VoiceLevel>

export const VoiceFlag = z.enum(['mixed', 'relayed', 'words_missing', 'method_missing'])
export type VoiceFlag = z.infer<typeof VoiceFlag>

/** A level with the rule that gave it, never typed in by anyone. */
export type Voice = { level: VoiceLevel; flags: VoiceFlag[]; rule: string }

/** What the rules look at. `substantiveAnswers` counts the real answers to questions that carry the child's views. */
export const VoiceFacts = z.looseObject({
  audience: z.enum(['parent_carer', 'young_person', 'child', 'staff', 'anyone']),
  substantiveAnswers: z.number().int().default(0),
  who_answers: z.string().nullish(),
  help_kind: z.array(z.string()).nullish(),
  helper_how: z.string().nullish(),
  helper_observed_how: z.string().nullish(),
  child_had_say: z.string().nullish(),
  child_words: z.string().nullish(),
  child_observed_how: z.string().nullish(),
  answering_as: z.string().nullish(),
  i_am: z.string().nullish(),
})
export type VoiceFacts = z.infer<typeof VoiceFacts>

/** The voice level of one response, by the first rule that matches (content/voice.json, in its order). */
export function voiceFrom(facts: VoiceFacts): Voice {
  if (facts.audience === 'staff') return voice('not_applicable', 'S1')
  if (facts.audience === 'anyone')
    return facts.i_am === 'young_person' ? voice('direct', 'E1') : voice('not_applicable', 'E2')
  return facts.audience === 'parent_carer' ? fromParent(facts) : fromYoungPerson(facts)
}

/** Whether a level counts as "voice of the child captured" (content/voice.json, capturedLevels). */
export function captured(level: VoiceLevel): boolean {
  return level === 'direct' || level === 'supported' || level === 'observed'
}

/** The parent's or carer's own voice: direct, or supported when someone helps them to answer. */
export function familyVoiceFrom(facts: VoiceFacts): VoiceLevel {
  if (facts.audience !== 'parent_carer') return 'not_applicable'
  return facts.answering_as === 'helper' ? 'supported' : 'direct'
}

function fromYoungPerson(facts: VoiceFacts): Voice {
  const who = facts.who_answers
  const answered = facts.substantiveAnswers > 0
  if (!who || who === 'prefer_not_to_say') return voice('unknown', 'Y6')
  if (who !== 'someone_for_me') {
    if (!answered) return voice('declined', 'Y1')
    if (who === 'me') return voice('direct', 'Y2')
    return voice('supported', 'Y3', facts.help_kind?.includes('chose_some_for_me') ? ['mixed'] : [])
  }
  if (!answered) return voice('not_captured', 'Y1b')
  if (facts.helper_how === 'told_or_showed') return voice('supported', 'Y4a', ['relayed'])
  if (facts.helper_how !== 'observed') return voice('represented', 'Y5')
  return written(facts.helper_observed_how)
    ? voice('observed', 'Y4b')
    : voice('represented', 'Y4c', ['method_missing'])
}

function fromParent(facts: VoiceFacts): Voice {
  switch (facts.child_had_say) {
    case 'own_words':
    case 'told_or_showed':
      return written(facts.child_words)
        ? voice('supported', 'P1', ['relayed'])
        : voice('represented', 'P2', ['words_missing'])
    case 'observed':
      return written(facts.child_observed_how)
        ? voice('observed', 'P3')
        : voice('represented', 'P4', ['method_missing'])
    case 'my_view':
      return voice('represented', 'P5')
    case 'asked_chose_not':
      return voice('declined', 'P6')
    case 'not_asked':
      return voice('not_captured', 'P7')
    default:
      return voice('unknown', 'P8')
  }
}

function voice(level: VoiceLevel, rule: string, flags: VoiceFlag[] = []): Voice {
  return { level, flags, rule }
}

function written(text: string | null | undefined): boolean {
  return Boolean(text?.trim())
}
