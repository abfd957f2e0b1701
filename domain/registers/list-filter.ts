import { z } from 'zod'
import { VoiceLevel } from '../voice/voice'
import { Sample } from './audit'
import { BoardFilter } from './board-filter'

/** Which entries behind a figure are listed: one level, and for audited cases how they were chosen. */
export const ListFilter = BoardFilter.extend({
  level: VoiceLevel.optional().catch(undefined),
  sample: Sample.optional().catch(undefined),
})
export type ListFilter = z.infer<typeof ListFilter>
