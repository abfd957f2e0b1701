import 'server-only'
import type { Asked } from '../../domain/safeguarding/contact-request'
import type { Language } from '../../domain/language/languages'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock } from '../locks'

/** What somebody wrote who asks to be contacted, and the language of the page they wrote it on. */
export type ContactWords = Asked & { language: Language }

/** Locks what somebody wrote, for the row of their request alone. */
export function lockAsked(id: string, words: ContactWords) {
  return bytes(lock(key(), `${id}/asked`, JSON.stringify(words)))
}

/** What somebody wrote, unlocked. */
export function openAsked(id: string, sealed: Uint8Array): ContactWords {
  return JSON.parse(unlock(key(), `${id}/asked`, sealed).toString('utf8')) as ContactWords
}

/** Locks what came of a request. */
export function lockOutcome(id: string, outcome: string) {
  return bytes(lock(key(), `${id}/outcome`, outcome))
}

/** What came of a request, unlocked; null when nothing was written down. */
export function openOutcome(id: string, sealed: Uint8Array | null): string | null {
  return sealed && unlock(key(), `${id}/outcome`, sealed).toString('utf8')
}

function key() {
  return keyFor('contact requests', installationKey())
}
