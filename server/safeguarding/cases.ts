import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { bytes, installationKey } from '../keys'
import { lock, unlock, type Key } from '../locks'

/** A case as it is opened: its id, its own copy of the words, and its own key, wrapped by the installation's. */
export type Case = { id: string; copy: Uint8Array<ArrayBuffer>; key: Uint8Array<ArrayBuffer> }

/** Opens a case with a copy of the words under a key of its own, so that neither the survey's end nor its key reaches it. */
export function newCase(words: string): Case {
  const id = randomUUID()
  const own = randomBytes(32)
  return {
    id,
    copy: bytes(lock(own, `${id}/copy`, words)),
    key: bytes(lock(installationKey(), `${id}/key`, own)),
  }
}

/** Locks something else that belongs to a case, like the reasons for a decision. */
export function lockIn(id: string, key: Uint8Array, what: 'reason' | 'reference', text: string) {
  return bytes(lock(keyOf(id, key), `${id}/${what}`, text))
}

/** Opens what a case has locked; null when there is nothing. */
export function openIn(
  id: string,
  key: Uint8Array,
  what: 'copy' | 'reason' | 'reference',
  locked: Uint8Array | null,
): string | null {
  return locked && unlock(keyOf(id, key), `${id}/${what}`, locked).toString('utf8')
}

function keyOf(id: string, wrapped: Uint8Array): Key {
  return unlock(installationKey(), `${id}/key`, wrapped)
}
