import { z } from 'zod'
import { writtenWords } from '../forms/written'
import { VoiceLevel } from './voice'

const below: Record<VoiceLevel, VoiceLevel[]> = {
  direct: ['supported', 'observed', 'represented', 'not_captured', 'unknown'],
  supported: ['observed', 'represented', 'not_captured', 'unknown'],
  observed: ['represented', 'not_captured', 'unknown'],
  represented: ['not_captured', 'unknown'],
  declined: ['not_captured', 'unknown'],
  not_captured: ['unknown'],
  unknown: [],
  not_applicable: [],
}

/**
 * The levels a reviewer may lower a level to: none that would raise any figure. "Declined" is never among them,
 * because only the child can have chosen not to say. (voice.md section 3; the database holds the same line.)
 */
export function levelsBelow(level: VoiceLevel): VoiceLevel[] {
  return below[level]
}

/** What a reviewer sends to lower a level: the level they saw, the lower one, and why. */
export const Lowering = z.object({
  before: VoiceLevel,
  level: z.enum(VoiceLevel.options, 'Choose the lower level.'),
  reason: writtenWords(3, 500, 'Say in a few words why the level is lower.'),
})
