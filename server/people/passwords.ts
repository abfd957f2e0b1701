import 'server-only'
import { hash, verify } from '@node-rs/argon2'
// What the passwords are built from that leaks show most often: from the list of @zxcvbn-ts/language-common 4.1.3 (MIT).
import stems from '../../content/common-passwords.json'
import { easilyGuessed, samePassword } from '../../domain/people/password'

// OWASP Password Storage Cheat Sheet: argon2id (what this library does unless told otherwise), 19 MiB, two rounds.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(samePassword(password), cost)
}

let nobody: Promise<string> | undefined

/** Whether a password is the one behind a hash. Without a hash it takes the same time and says no. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await (nobody ??= hashPassword('nobody has this password')))
  const fits = await verify(against, samePassword(password)).catch(() => false)
  return fits && stored !== null
}

/** Why a person should choose another password, or null when this one will do. */
export function passwordProblem(password: string, person: { email: string; name: string }): string | null {
  const [local = '', domain = ''] = person.email.split('@')
  return easilyGuessed(password, stems, [local, domain.split('.')[0] ?? '', ...person.name.split(' ')])
}
