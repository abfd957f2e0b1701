import 'server-only'
import { randomBytes } from 'node:crypto'
import { plainCode, RECOVERY_CODES, recoveryCode } from '../../domain/people/recovery-code'
import type { Transaction } from '../audit/audit'
import { bytes, installationKey } from '../keys'
import { keyFor, mac } from '../locks'

/** Makes ten new recovery codes in place of the old ones. They are told once; only keyed hashes are kept. */
export async function makeRecoveryCodes(tx: Transaction, person: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCode(randomBytes(10)))
  const ids = codes.map((code) => idOf(person, code))
  await tx.$executeRaw`DELETE FROM recovery_codes WHERE person_id = ${person}::uuid`
  await tx.$executeRaw`
    INSERT INTO recovery_codes (id, person_id) SELECT id, ${person}::uuid FROM unnest(${ids}::bytea[]) AS t(id)`
  return codes
}

/** Uses a recovery code up; false when it is not one of this person's, or was used before. */
export async function spendRecoveryCode(tx: Transaction, person: string, typed: string): Promise<boolean> {
  const used = await tx.$executeRaw`
    DELETE FROM recovery_codes WHERE id = ${idOf(person, typed)} AND person_id = ${person}::uuid`
  return used === 1
}

function idOf(person: string, code: string): Uint8Array<ArrayBuffer> {
  return bytes(mac(keyFor('recovery-codes', installationKey()), `${person} ${plainCode(code)}`))
}
