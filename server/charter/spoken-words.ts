import 'server-only'
import type { Spoken } from './agreeing'

/** Why speaking for a party was not taken, in words; null when it was. */
export function whyNotSpoken(spoken: Spoken): string | null {
  if (spoken === 'done') return null
  return {
    'not-yours': 'Only the lead of a party speaks for it, and for no other party.',
    'not-now': 'The charter is at another stage now. Load the page again.',
    changed: 'The text has changed since you opened it. Load the page again and read it first.',
  }[spoken]
}
