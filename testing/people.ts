import { hash } from '@node-rs/argon2'

type Look = (sql: string, values?: unknown[]) => Promise<unknown>

/** A password nobody would guess, for people of tests. */
export const PASSWORD = 'lantern otter meadow 42'

/** Gives somebody a password, past every door. */
export async function givePassword(look: Look, person: { id: string }, password = PASSWORD): Promise<void> {
  const cheap = { memoryCost: 1024, timeCost: 1, parallelism: 1 }
  await look('UPDATE people SET password_hash = $1 WHERE id = $2', [await hash(password, cheap), person.id])
}
