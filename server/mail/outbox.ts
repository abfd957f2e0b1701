import 'server-only'
import { writtenOut } from '../../domain/mail/letters'
import { database } from '../db'
import { letterIn } from './letters'
import { log } from '../log.mjs'
import type { Mailer } from './mailer'

type Claimed = { id: string; kind: string; sealed: Uint8Array; attempts: number }

/** Seconds that a letter is one postman's own: longer than a mail server may take, so that no two send at once. */
const CLAIMED_FOR = 60

/** Sends what is due, one letter after another; says how many were handed over and how many must be tried again. */
export async function sendDueLetters(mailer: Mailer): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 }
  for (let letter = await claim(); letter; letter = await claim()) count[await sendOne(mailer, letter)]++
  return count
}

/** Seconds until the next try after so many: 5, 10, 20 … and at most a quarter of an hour. */
export function waitAfter(attempts: number): number {
  return Math.min(5 * 2 ** (attempts - 1), 900)
}

/** Takes one due letter. Whoever is killed while sending it leaves it to be found again when the claim runs out. */
async function claim(): Promise<Claimed | undefined> {
  const [letter] = await database('postman').$queryRaw<Claimed[]>`
    UPDATE letters SET attempts = attempts + 1, next_at = now() + make_interval(secs => ${CLAIMED_FOR})
    WHERE id = (SELECT id FROM letters WHERE sent_at IS NULL AND next_at <= now()
      ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text, kind, sealed, attempts`
  return letter
}

async function sendOne(mailer: Mailer, { id, kind, sealed, attempts }: Claimed): Promise<'sent' | 'failed'> {
  try {
    const letter = letterIn(id, sealed)
    await mailer.send({ ...writtenOut(letter), id, to: letter.to, name: letter.name })
  } catch (problem) {
    log('warn', 'a letter could not be handed over', { kind, attempts, ...reasonOf(problem) })
    await database('postman').$executeRaw`
      UPDATE letters SET next_at = now() + make_interval(secs => ${waitAfter(attempts)})
      WHERE id = ${id}::uuid AND sent_at IS NULL`
    return 'failed'
  }
  // Its words are gone at once; the row stays for some days to tell that it went.
  await database('postman').$executeRaw`
    UPDATE letters SET sent_at = now(), sealed = NULL WHERE id = ${id}::uuid`
  return 'sent'
}

/** Why it was not taken, without the address that a mail server likes to repeat. */
function reasonOf(problem: unknown): Record<string, string | number> {
  const { code, responseCode } = Object(problem) as { code?: unknown; responseCode?: unknown }
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof responseCode === 'number' && { responseCode }),
  }
}
