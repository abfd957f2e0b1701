/** How many recovery codes a person has. */
export const RECOVERY_CODES = 10

// No letter that looks or sounds like another: no I, L, O, U, 0 or 1.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A recovery code from ten random bytes, like 7K2M-9QRA-XB: about 49 bits. */
export function recoveryCode(random: Uint8Array): string {
  const code = [...random.slice(0, 10)].map((byte) => letters[byte % letters.length]).join('')
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`
}

/** A recovery code as it counts, however it was typed. */
export function plainCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
