import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** A 256-bit key. */
export type Key = Buffer

/** Plain bytes locked with AES-256-GCM; `place` (a row's id) must be the same to unlock, so rows cannot be swapped. */
export function lock(key: Key, place: Uint8Array | string, plain: Uint8Array | string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place as Buffer))
  return Buffer.concat([nonce, cipher.update(plain as Buffer), cipher.final(), cipher.getAuthTag()])
}

/** What was locked, or an error when the key or the place is another, or a byte was changed. */
export function unlock(key: Key, place: Uint8Array | string, locked: Uint8Array): Buffer {
  const box = Buffer.from(locked.buffer, locked.byteOffset, locked.byteLength)
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, 12)).setAAD(
    Buffer.from(place as Buffer),
  )
  decipher.setAuthTag(box.subarray(-16))
  return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()])
}

/** A keyed hash of 256 bits: the same for the same text, and of no use without the key. */
export function mac(key: Key, text: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** A key for one purpose, made from another key; knowing one purpose's key tells nothing of the next. */
export function keyFor(purpose: string, from: Key): Key {
  return Buffer.from(hkdfSync('sha256', from, Buffer.alloc(0), `heard/${purpose}`, 32))
}
