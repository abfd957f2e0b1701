import type { VoiceLevel } from '../voice/voice'
import type { Counted, Missing } from './voice-record'

/** What is missing, as whoever writes it down understands it. */
const missingWords: Record<Missing, string> = {
  level: 'a level',
  methods: 'how they communicated',
  collectedFrom: 'the first day on which views were collected',
  collectedTo: 'the last day on which views were collected',
  howMany: 'how many children or young people the views come from',
  quoteOrReference: 'a quote, or where it stands',
  helpKind: 'what the help was',
  observationNote: 'what was seen',
  observerRole: 'who saw it',
  whoSpoke: 'who spoke for them',
  howOffered: 'how they were offered the chance',
  reason: 'the reason',
  agreedBySecondPerson: 'a second person’s agreement',
  recent: 'views from within twelve months before',
}

/** Which level counts, which rule gave it, and what is still needed for the one that was claimed. */
export function countedWords(counted: Counted, labels: Record<VoiceLevel, string>): string {
  const { level, rule, missing } = counted
  if (!missing.length) return `Counts as “${labels[level]}” (rule ${rule}).`
  const needed = missing.map((one) => missingWords[one]).join('; ')
  return `Counts as “${labels.unknown}” for now (rule ${rule}). Still needed: ${needed}.`
}
