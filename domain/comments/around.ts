import type { Span } from './span'

const BESIDE = 24

/** A piece of a text with a little of what stands before and after it, so that a person sees what it is. */
export function around(text: string, { from, to }: Span): string {
  const before = text.slice(Math.max(0, from - BESIDE), from)
  const after = text.slice(to, to + BESIDE)
  const said = `${from > BESIDE ? '…' : ''}${before}${text.slice(from, to)}${after}${to + BESIDE < text.length ? '…' : ''}`
  return said.replace(/\s+/g, ' ').toWellFormed()
}
