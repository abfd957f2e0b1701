import { sortedByHash, type Member } from './groups'

/** What is known when a wave comes to be sealed: how many of it are sealed, its smallest group, whether it has ended. */
export type Standing = { sealed: number; k: number; final: boolean }

/**
 * Who of those waiting is sealed now (privacy.md section 1). While a wave is open: nobody until as many wait as are
 * sealed, and at least two groups' worth; then all but exactly `k`, chosen by keyed hash, so that the end never
 * strands fewer than `k`. At the end: everyone, when they are at least `k`; otherwise they wait for the next wave.
 */
export function released<M extends Member>(waiting: M[], { sealed, k, final }: Standing): M[] {
  if (final) return waiting.length >= k ? waiting : []
  if (waiting.length < enough(sealed, k)) return []
  return sortedByHash(waiting).slice(0, waiting.length - k)
}

/** How many must wait before an open wave is sealed again. */
export function enough(sealed: number, k: number): number {
  return Math.max(2 * k, sealed)
}
