import { z } from 'zod'
import { VoiceLevel } from '../voice/voice'
import { familyLevels } from './edition'

/** A second person's word on an entry of a register, given without seeing the first (voice.md section 7). */
export const Check = z.object({
  unit: z.enum(['report', 'case']),
  entry: z.uuid(),
  childLevel: z.enum(VoiceLevel.options, 'Choose the level of the child’s voice.'),
  familyLevel: z.enum(familyLevels.options, 'Choose the level of the family’s voice.'),
})
export type Check = z.infer<typeof Check>
