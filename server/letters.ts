import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Letter } from '../domain/mail/letters'
import type { Transaction } from './audit'
import { bytes, installationKey } from './keys'
import { keyFor, lock } from './locks'

/** Puts a letter into the outbox, in the transaction of what it tells of; it is sent soon after, and again until it goes. */
export async function post(tx: Transaction, letter: Letter): Promise<void> {
  const id = randomUUID()
  const sealed = bytes(lock(keyFor('letters', installationKey()), id, JSON.stringify(letter)))
  await tx.$executeRaw`
    INSERT INTO letters (id, kind, sealed, next_at) VALUES (${id}::uuid, ${letter.kind}, ${sealed}, now())`
}
