import 'server-only'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock, type Key } from '../locks'

let held: Key | undefined
// Made once: a page opens the words of many rows.
const key = () => (held ??= keyFor('charter', installationKey()))

/** Locks the words of a comment or reply for the row with this id. */
export function lockWords(id: string, words: string): Uint8Array<ArrayBuffer> {
  return bytes(lock(key(), id, words))
}

/** The words of the row with this id; empty when it has none. */
export function openWords(id: string, sealed: Uint8Array | null): string {
  return sealed ? unlock(key(), id, sealed).toString('utf8') : ''
}

/** What a suggestion proposes, and why; `why` may be empty. */
export type Proposed = { proposed: string; why: string }

/** Locks what a suggestion proposes for the row with this id. */
export function lockProposed(id: string, { proposed, why }: Proposed): Uint8Array<ArrayBuffer> {
  return lockWords(id, JSON.stringify({ proposed, why }))
}

/** What the suggestion with this id proposes, and why. */
export function openProposed(id: string, sealed: Uint8Array): Proposed {
  return JSON.parse(openWords(id, sealed)) as Proposed
}
