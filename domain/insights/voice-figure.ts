import { captured, VoiceLevel } from '../voice/voice'
import { EVERYONE, type Counts } from './counts'

/** Whose voice the responses that feed a priority carry, by the definition of content/voice.json. */
export type VoiceFigure = {
  /** A priority, or EVERYONE. */
  priority: string
  n: number
  /** All but those not about any child's experience. */
  base: number
  levels: { level: VoiceLevel; count: number }[]
  captured: number
  ownVoice: number
  givenTheChance: number
  notKnown: number
}

/** The voice of all responses first, then by priority, each with the counts behind its percentages. */
export function voiceFigure({ voice }: Counts): VoiceFigure[] {
  const priorities = Object.keys(voice).filter((name) => name !== EVERYONE)
  return [EVERYONE, ...priorities.sort(byNumber)]
    .filter((name) => voice[name])
    .map((priority) => {
      const count = (...levels: VoiceLevel[]) =>
        levels.reduce((sum, level) => sum + (voice[priority]![level] ?? 0), 0)
      const n = count(...VoiceLevel.options)
      return {
        priority,
        n,
        base: n - count('not_applicable'),
        levels: VoiceLevel.options.map((level) => ({ level, count: count(level) })),
        captured: count(...VoiceLevel.options.filter(captured)),
        ownVoice: count('direct', 'supported'),
        givenTheChance: count('direct', 'supported', 'observed', 'declined'),
        notKnown: count('unknown'),
      }
    })
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
