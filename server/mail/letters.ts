import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Letter } from '../../domain/mail/letters'
import type { Transaction } from '../audit/audit'
import { bytes, installationKey } from '../keys'
import { keyFor, lock, unlock } from '../locks'
import { wakePostman } from './postman-wakes'

/** Puts a letter into the outbox, in the transaction of what it tells of; it is sent soon after, and again until it goes. */
export async function post(tx: Transaction, letter: Letter, concern: string | null = null): Promise<void> {
  const id = randomUUID()
  const sealed = bytes(lock(key(), id, JSON.stringify(letter)))
  await tx.$executeRaw`
    INSERT INTO letters (id, kind, sealed, concern, next_at)
    VALUES (${id}::uuid, ${letter.kind}, ${sealed}, ${concern}::uuid, now())`
  wakePostman()
}

/** A letter of the outbox, unlocked. */
export function letterIn(id: string, sealed: Uint8Array): Letter {
  return JSON.parse(unlock(key(), id, sealed).toString('utf8')) as Letter
}

function key() {
  return keyFor('letters', installationKey())
}
