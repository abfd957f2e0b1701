/** Seconds of the first wait, and of the longest. */
const FIRST = 15
const LONGEST = 15 * 60

/** Seconds to wait after so many tries; the first `free` cost nothing, then the wait doubles up to 15 minutes. */
export function waitAfter(tries: number, free: number): number {
  if (tries < free) return 0
  return Math.min(LONGEST, FIRST * 2 ** (tries - free))
}

/** A wait in words, like "30 seconds" or "4 minutes". */
export function waitInWords(seconds: number): string {
  if (seconds <= 1) return 'a second'
  if (seconds < 90) return `${Math.ceil(seconds)} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
