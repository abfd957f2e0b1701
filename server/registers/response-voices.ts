import 'server-only'
import { responseShares } from '../../domain/registers/voice-board'
import type { BoardFilter } from '../../domain/registers/board-filter'
import type { VoiceShares } from '../../domain/registers/percentages'
import { VoiceLevel } from '../../domain/voice/voice'
import { database } from '../db'

type Row = { quarter: string; voice: Record<string, Partial<Record<VoiceLevel, number>>> }

/** Survey responses that feed a priority ("all" stands for every response), with whose voice they carry. */
export type ResponseVoices = { priority: string; shares: VoiceShares<'response'> }

/**
 * Whose voice survey responses carry, by the priority that they feed: sums of sealed groups and of nothing else, without
 * waves whose results were withdrawn. A wave belongs to the quarter in which it opened.
 */
export async function responseVoices(filter: BoardFilter): Promise<ResponseVoices[]> {
  const rows = await database('results_reader').$queryRaw<Row[]>`
    SELECT extract(year FROM w.opens_on)::int || '-Q' || extract(quarter FROM w.opens_on)::int AS quarter,
      r.counts->'voice' AS voice
    FROM surveys s JOIN waves w ON w.survey_id = s.id AND w.withdrawn_on IS NULL
      JOIN roll_ups r ON r.survey_id = w.survey_id AND r.wave_id = w.id
        AND r.part = array_to_string(array_fill('*'::text, ARRAY[jsonb_array_length(s.breakdowns)]), '/')
    WHERE ${filter.organisation ?? null}::text IS NULL OR s.owner = ${filter.organisation ?? null}`
  const counted = rows.filter(({ quarter }) => !filter.quarter || quarter === filter.quarter)
  const priorities = [...new Set(counted.flatMap(({ voice }) => Object.keys(voice)))]
  return priorities
    .filter((priority) => !filter.priority || priority === filter.priority)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((priority) => ({
      priority,
      shares: responseShares(counted.flatMap(({ voice }) => sumsOf(voice[priority]))),
    }))
}

function sumsOf(tally: Row['voice'][string] = {}): { child: VoiceLevel; n: number }[] {
  return VoiceLevel.options.map((child) => ({ child, n: tally[child] ?? 0 }))
}
