import 'server-only'
import type { Transaction } from '../audit/audit'
import { post } from '../mail/letters'

/** Tells a person by mail what was changed about how they sign in, in the transaction of the change itself. */
export function tellOfChange(
  tx: Transaction,
  person: { email: string; name: string },
  what: string,
): Promise<void> {
  return post(tx, { kind: 'factor-changed', to: person.email, name: person.name, what })
}
