import type { Beginning, Origin } from './sent'
import type { Outcome, Voice } from './suggestion'
import { dayWords } from '../language/staff-dates'

/** Who says something, in the words of staff pages. */
export const voiceWords: Record<Voice, string> = {
  young_person: 'A young person',
  parent_carer: 'A parent or carer',
  staff: 'Somebody of staff',
  other: 'Somebody else',
}

/** What became of a suggestion. */
export const outcomeWords: Record<Outcome, { name: string; means: string }> = {
  accepted: { name: 'Taken as it is', means: 'The words go into the text as they are suggested.' },
  accepted_changed: {
    name: 'Taken with changes',
    means: 'The text changes, in other words. Say how, and why.',
  },
  merged: { name: 'Part of another suggestion', means: 'It is answered together with that one. Say why.' },
  not_accepted: { name: 'Not taken', means: 'The text stays. Say why, so that they can understand it.' },
}

/** How a suggestion begins. */
export const beginningWords: Record<Beginning, string> = {
  words: 'Suggests these words',
  simpler: 'Asks to make it simpler',
  missing: 'Says that something is missing',
  disagree: 'Does not agree',
}

/** Where something comes from, in words. */
export function originWords({ source, note, metOn }: Origin): string {
  if (source === 'person') return 'One person'
  const when = metOn ? `, ${dayWords(metOn)}` : ''
  return source === 'group' ? `A group: ${note || 'not named'}` : `A meeting: ${note || 'not named'}${when}`
}
