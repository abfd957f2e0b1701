import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** Bytes that a phone is sent at most for one page (docs/measured.md). */
export const MOST_BYTES = 20_000

/** Bytes that a phone is sent for a page that it has not seen before: the document and our script, zipped. */
export function weightOf(html: string): number {
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, address]) =>
    readFileSync(new URL(`../public${address}`, import.meta.url)),
  )
  return [Buffer.from(html), ...scripts].reduce((sum, part) => sum + gzipSync(part).length, 0)
}
