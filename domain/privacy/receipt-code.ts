const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 80 bits as a receipt code: four groups of four letters and numbers, in which nothing looks like another. */
export function receiptCode(bits: Uint8Array): string {
  const letters = base32(bits.slice(0, 10))
  return letters.match(/.{4}/g)!.join('-')
}

/** The code a person meant: any case, any spacing, O read as 0, I and L as 1. Null when it cannot be one. */
export function readReceiptCode(typed: string): string | null {
  const letters = typed
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.match(/.{4}/g)!.join('-') : null
}

/** Bytes in Crockford's base 32, which has no I, L, O or U. */
function base32(bytes: Uint8Array): string {
  let [bits, held, text] = [0, 0, '']
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits ? text + ALPHABET[(held << (5 - bits)) & 31] : text
}
