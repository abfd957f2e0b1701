import 'server-only'
import file from '../../content/voice.json'
import { VoiceFile } from '../../domain/voice/voice-file'
import type { VoiceLevel } from '../../domain/voice/voice'

const { levels } = VoiceFile.parse(file)

/** A voice level in the words of its published definition: a name of a few words, and what it means. */
export function voiceWords(level: VoiceLevel): { name: string; meaning: string } {
  const { label, definition } = levels.find(({ value }) => value === level)!
  return { name: label, meaning: definition }
}
