import type { Letter } from '../domain/mail/letters'
import { letterIn } from '../server/mail/letters'

type Look = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>
type Opened = { kind: Letter['kind']; to: string; name: string; organisation?: string; link?: string }

/** Every letter to somebody that waits in the outbox, unlocked. */
export async function lettersIn(look: Look): Promise<Opened[]> {
  const rows = await look('SELECT id::text, sealed FROM letters WHERE sealed IS NOT NULL ORDER BY next_at')
  return rows.map(({ id, sealed }) => letterIn(String(id), sealed as Buffer) as Opened)
}
