import 'server-only'
import { randomBytes } from 'node:crypto'

/** A form's own secret, 128 bits: what is sent twice from one form is kept once. */
export function newForm(): string {
  return randomBytes(16).toString('base64url')
}

/** The id of what was sent from a form, made from a hash, so that the same sending finds the same row. */
export function uuidFrom(hash: Uint8Array): string {
  const hex = Buffer.from(hash).toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
